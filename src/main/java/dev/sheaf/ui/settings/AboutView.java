package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the app is, what it is made with, and what to do when something is wrong with it.
public final class AboutView implements SettingsSection {
  private final AboutViewModel model;
  private final PartsView parts;
  private final List<Setting> settings = new ArrayList<>();

  /// @param openLogs shows the folder of the log files
  public AboutView(AboutViewModel model, Runnable openLogs) {
    this.model = model;
    parts = new PartsView(model);
    settings.add(
        Setting.above(
            Messages.text("about.version", model.version()),
            Messages.text("about.text"),
            details()));
    model.publisher().ifPresent(publisher -> settings.add(update(publisher)));
    settings.add(Setting.above(Messages.text("about.report"), howToReport(), report(openLogs)));
    settings.add(
        Setting.above(
            Messages.text("about.parts"), Messages.text("about.parts.text"), parts.root()));
  }

  private String howToReport() {
    String how = Messages.text("about.report.text");
    return model.publisher().isPresent() ? how : how + " " + Messages.text("about.report.nowhere");
  }

  private Node details() {
    Label details = new Label(model.details());
    details.setId("about-details");
    details.getStyleClass().add("path");
    details.setWrapText(true);
    details.setMinHeight(Region.USE_PREF_SIZE);
    return details;
  }

  private Node report(Runnable openLogs) {
    HBox row =
        row(
            button("about-copy", "about.copy", () -> Clipboard.copy(model.details())),
            button("about-logs", "unexpected.logs", openLogs));
    model
        .publisher()
        .map(
            publisher ->
                button("about-issues", "about.issues", () -> model.browse(publisher.issues())))
        .ifPresent(row.getChildren()::addFirst);
    return row;
  }

  private Setting update(About.Publisher publisher) {
    Button look = button("about-update", "about.update.look", model::lookForNewer);
    VBox outcome = new VBox(look);
    outcome.getStyleClass().add("words");
    model.newestProperty().subscribe(state -> outcome.getChildren().setAll(look, told(state)));
    return Setting.above(
        Messages.text("about.update"),
        Messages.text("about.update.text", publisher.host()),
        outcome);
  }

  private Node told(Loadable<About.Newest> state) {
    return switch (state) {
      case Loadable.Idle<About.Newest>() -> new Label();
      case Loadable.Loading<About.Newest>() -> told(Messages.text("about.update.looking"));
      case Loadable.Loaded<About.Newest>(About.Newest newest) ->
          model.isOther(newest) ? link(newest) : told(Messages.text("about.update.none"));
      case Loadable.Failed<About.Newest>(var failure) -> told(FailureText.of(failure));
    };
  }

  private Hyperlink link(About.Newest newest) {
    Hyperlink link = new Hyperlink(Messages.text("about.update.there", newest.version()));
    link.setId("about-newest");
    link.setOnAction(event -> model.browse(newest.page()));
    return link;
  }

  private static Label told(String text) {
    Label label = new Label(text);
    label.setId("about-update-told");
    label.setWrapText(true);
    return label;
  }

  private static Button button(String id, String text, Runnable verb) {
    Button button = new Button(Messages.text(text));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    return button;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("row");
    return row;
  }

  @Override
  public String id() {
    return "about";
  }

  @Override
  public Icon icon() {
    return Icon.INFO;
  }

  @Override
  public String title() {
    return Messages.text("about.title");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }

  @Override
  public void shown() {
    model.readParts();
  }
}
