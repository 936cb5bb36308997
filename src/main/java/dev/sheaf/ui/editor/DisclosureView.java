package dev.sheaf.ui.editor;

import dev.sheaf.text.Secret;
import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks whether secrets may become public, and leads to where they stand.
final class DisclosureView {
  // Nobody reads more.
  private static final int MOST = 50;

  private final VBox root = new VBox();
  private Disclosure.@Nullable Leak wanted;

  private DisclosureView(Disclosure disclosure) {
    Label text = new Label(Messages.text("editor.secrets.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox rows = new VBox();
    rows.getStyleClass().add("rows");
    disclosure.leaks().stream().limit(MOST).map(this::row).forEach(rows.getChildren()::add);
    int more = disclosure.leaks().size() - MOST;
    if (more > 0) {
      rows.getChildren().add(new Label(Messages.text("editor.secrets.more", more)));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.setId("editor-secrets");
    root.getStyleClass().add("secrets");
    root.getChildren().addAll(text, scroll);
  }

  static void ask(@Nullable Window owner, Disclosure disclosure, EditorViewModel model) {
    DisclosureView view = new DisclosureView(disclosure);
    boolean agreed =
        Confirm.askToLose(
            owner,
            Messages.text("editor.secrets.title", disclosure.leaks().size()),
            view.root,
            Messages.text("editor.secrets.publish"));
    if (agreed) {
      model.publishing().agree();
    } else if (view.wanted != null) {
      model.publishing().goTo(view.wanted);
    } else {
      model.publishing().cancel();
    }
  }

  private Node row(Disclosure.Leak leak) {
    Secret secret = leak.secret();
    Label kind = new Label(kind(secret));
    kind.getStyleClass().add("kind");
    Hyperlink place =
        new Hyperlink(
            Messages.text(
                "editor.secrets.place", DisplayText.isolated(leak.fileName()), secret.line()));
    place.getStyleClass().add("place");
    place.setAccessibleText(Messages.text("editor.secrets.goTo", place.getText()));
    place.setOnAction(
        event -> {
          wanted = leak;
          root.getScene().getWindow().hide();
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(Icon.KEY.node(), kind, gap, place);
    head.getStyleClass().add("head");
    Label excerpt = new Label(DisplayText.line(secret.excerpt()));
    excerpt.getStyleClass().add("excerpt");
    excerpt.setMaxWidth(Double.MAX_VALUE);
    VBox row = new VBox(head, excerpt);
    row.getStyleClass().add("leak");
    return row;
  }

  private static String kind(Secret secret) {
    return switch (secret.kind()) {
      case PRIVATE_KEY -> Messages.text("editor.secrets.privateKey");
      case TOKEN -> Messages.text("editor.secrets.token", secret.name());
      case WEB_TOKEN -> Messages.text("editor.secrets.webToken");
      case ADDRESS -> Messages.text("editor.secrets.address");
      case NAMED -> Messages.text("editor.secrets.named");
    };
  }
}
