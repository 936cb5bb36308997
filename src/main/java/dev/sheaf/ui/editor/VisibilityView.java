package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Who finds the gist: told of a saved one, chosen for a new one.
final class VisibilityView {
  private final HBox root = new HBox();
  private final Label badge = new Label();
  private final HBox choice = new HBox();
  private final ToggleButton secret;
  private final ToggleButton everyone;

  VisibilityView(Consumer<Visibility> onChoose) {
    badge.setId("editor-badge");
    badge.getStyleClass().add("badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
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
    badge.setText(Messages.text(open ? "editor.visibility.public" : "editor.visibility.secret"));
    badge.setTooltip(
        new Tooltip(
            Messages.text(
                open
                    ? "editor.visibility.public.explained"
                    : "editor.visibility.secret.explained")));
    select(head.visibility());
    root.getChildren().setAll(head.saved() == null ? choice : badge);
  }
}
