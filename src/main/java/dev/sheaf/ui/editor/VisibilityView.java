package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Who finds the gist: told of a saved one, chosen for a new one.
final class VisibilityView {
  private static final double EXPLAINED = 300;

  private final HBox root = new HBox();
  private final Label badge = new Label();
  private final MenuButton own = new MenuButton();
  private final Text explained = new Text();
  private final MenuItem copy = new MenuItem();
  private final MenuItem page = new MenuItem(Messages.text("editor.visibility.page"));
  private final HBox choice = new HBox();
  private final ToggleButton secret;
  private final ToggleButton everyone;

  /// @param onCopy begins a copy with the other visibility
  /// @param onPage opens the gist's page, where people change who finds it
  VisibilityView(Consumer<Visibility> onChoose, Runnable onCopy, Runnable onPage) {
    for (Labeled each : new Labeled[] {badge, own}) {
      each.setId("editor-badge");
      each.getStyleClass().add("badge");
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    explained.setWrappingWidth(EXPLAINED);
    explained.getStyleClass().add("explained");
    CustomMenuItem words = new CustomMenuItem(explained, false);
    words.getStyleClass().add("words");
    copy.setId("visibility-copy");
    copy.setOnAction(event -> onCopy.run());
    page.setOnAction(event -> onPage.run());
    own.getItems().addAll(words, new SeparatorMenuItem(), copy, page);
    ToggleGroup group = new ToggleGroup();
    secret = toggle("editor-secret", "editor.visibility.secret", Icon.SECRET, group);
    everyone = toggle("editor-public", "editor.visibility.public", Icon.PUBLIC, group);
    secret.setOnAction(event -> choose(Visibility.SECRET, onChoose));
    everyone.setOnAction(event -> choose(Visibility.PUBLIC, onChoose));
    secret.getStyleClass().add("left-pill");
    everyone.getStyleClass().add("right-pill");
    choice.getStyleClass().add("visibility");
    choice.getChildren().addAll(secret, everyone);
    choice.setAlignment(Pos.CENTER);
    root.setAlignment(Pos.CENTER);
    root.setMinWidth(Region.USE_PREF_SIZE);
  }

  private static ToggleButton toggle(String id, String key, Icon icon, ToggleGroup group) {
    ToggleButton button = new ToggleButton(Messages.text(key), icon.node());
    button.setId(id);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(Messages.text(key + ".explained")));
    return button;
  }

  Node root() {
    return root;
  }

  private void choose(Visibility visibility, Consumer<Visibility> onChoose) {
    // A second click would leave neither chosen.
    select(visibility);
    onChoose.accept(visibility);
  }

  private void select(Visibility visibility) {
    secret.setSelected(visibility == Visibility.SECRET);
    everyone.setSelected(visibility == Visibility.PUBLIC);
  }

  void show(Head head) {
    boolean open = head.visibility() == Visibility.PUBLIC;
    String name = Messages.text(open ? "editor.visibility.public" : "editor.visibility.secret");
    badge.setText(name);
    badge.setTooltip(
        new Tooltip(
            Messages.text(
                open
                    ? "editor.visibility.public.explained"
                    : "editor.visibility.secret.explained")));
    own.setText(name);
    own.setAccessibleText(Messages.text("editor.visibility.menu", name));
    explained.setText(
        Messages.text(open ? "editor.visibility.publicStays" : "editor.visibility.secretStays"));
    copy.setText(
        Messages.text(open ? "editor.visibility.copySecret" : "editor.visibility.copyPublic"));
    page.setVisible(!open);
    select(head.visibility());
    root.getChildren().setAll(head.saved() == null ? choice : head.changeable() ? own : badge);
  }
}
