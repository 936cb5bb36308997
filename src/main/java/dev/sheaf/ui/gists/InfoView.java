package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import dev.sheaf.ui.kit.TimeText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Info panel: what is known about the gist that is shown.
public final class InfoView {
  private static final int DAYS_IN_WORDS = 7;

  private final InfoViewModel model;
  private final Consumer<URI> browse;
  private final VBox facts = new VBox();
  private final ScrollPane scroll = new ScrollPane(facts);
  private final StatePane<GistInfo> body;

  /// @param browse opens a page in the browser
  public InfoView(InfoViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    facts.getStyleClass().add("info");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.INFO, Messages.text("panel.idle"), ""),
            this::show,
            model::reload);
    body.root().setId("info");
  }

  public Region root() {
    return body.root();
  }

  private Node show(GistInfo info) {
    facts.getChildren().clear();
    fact("info.id", text(info.id(), "code"), copy("info.copyId", info.id()));
    URI page = info.page();
    if (page != null) {
      fact("info.page", link(page.toString(), page), copy("info.copyPage", page.toString()));
    }
    fact("info.visibility", text(info.visibility(), "value"));
    if (!info.owner().isEmpty()) {
      fact("info.owner", text(info.owner(), "value"));
    }
    if (!info.source().isEmpty()) {
      URI source = info.sourcePage();
      fact(
          "info.source",
          source == null ? text(info.source(), "value") : link(info.source(), source));
    }
    fact("info.created", time(info.createdAt()));
    fact("info.updated", time(info.updatedAt()));
    if (!info.tags().isEmpty()) {
      fact("info.tags", text(info.tags(), "tags"));
    }
    fact("info.comments", text(Messages.text("info.comments.counted", info.comments()), "value"));
    URI git = info.gitPullUrl();
    if (git != null) {
      fact("info.git", text(git.toString(), "code"), copy("info.copyGit", git.toString()));
    }
    fact("info.files", text(info.filesTold(), "value"));
    info.files().forEach(file -> facts.getChildren().add(file(file)));
    Label untold = new Label(Messages.text("info.untold"));
    untold.getStyleClass().addAll("muted", "untold");
    untold.setWrapText(true);
    untold.setMinHeight(Region.USE_PREF_SIZE);
    facts.getChildren().add(untold);
    return scroll;
  }

  private void fact(String key, Node value, Node... verbs) {
    Label name = new Label(Messages.text(key));
    name.getStyleClass().add("name");
    name.setLabelFor(value);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox line = new HBox(name, value);
    line.getChildren().addAll(verbs);
    line.getStyleClass().add("fact");
    facts.getChildren().add(line);
  }

  private Node file(GistInfo.File file) {
    Label name = text(file.name(), "code");
    Label what = text(file.facts(), "muted");
    VBox words = new VBox(name, what);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    line.getStyleClass().add("file");
    URI raw = file.rawUrl();
    if (raw != null) {
      Button open = Buttons.icon(Icon.EXTERNAL, Messages.text("info.file.open", file.name()));
      open.setOnAction(event -> browse.accept(raw));
      line.getChildren().addAll(copy("info.file.copy", raw.toString()), open);
    }
    return line;
  }

  private static Label text(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setMaxWidth(Double.MAX_VALUE);
    CutText.explain(label);
    return label;
  }

  private static String told(Instant then, Instant now, ZoneId zone) {
    String exact = TimeText.exact(then, zone);
    return Duration.between(then, now).toDays() < DAYS_IN_WORDS
        ? Messages.text("info.time", TimeText.inWords(then, now, zone), exact)
        : exact;
  }

  private Label time(Instant then) {
    ZoneId zone = ZoneId.systemDefault();
    Label label = text("", "value");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(model.nowProperty().map(now -> told(then, now, zone)));
    return label;
  }

  private Hyperlink link(String text, URI page) {
    Hyperlink link = new Hyperlink(text);
    CutText.explain(link);
    link.setMaxWidth(Double.MAX_VALUE);
    link.setOnAction(event -> browse.accept(page));
    return link;
  }

  private static Button copy(String key, String value) {
    Button copy = Buttons.icon(Icon.COPY, Messages.text(key));
    copy.setOnAction(event -> Clipboard.copy(value));
    return copy;
  }
}
