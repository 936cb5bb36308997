package dev.sheaf.ui.markdown;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a click on its summary folds and unfolds.
final class DetailsBox {
  private final Column root = new Column();
  private final Button fold = Buttons.icon(Icon.FOLDED, Messages.text("markdown.details"));
  private final Supplier<Region> inside;
  private final Consumer<Boolean> onFold;
  private boolean open;

  DetailsBox(Prose summary, boolean open, Supplier<Region> inside, Consumer<Boolean> onFold) {
    this.inside = inside;
    this.onFold = onFold;
    if (summary.plain().isBlank()) {
      summary.add(Messages.text("markdown.details"));
    }
    fold.setOnAction(event -> turn());
    summary.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            turn();
          }
        });
    Row head = new Row(fold, summary);
    head.getStyleClass().add("details-head");
    HBox.setHgrow(summary, Priority.ALWAYS);
    root.getStyleClass().add("details");
    root.getChildren().add(head);
    show(open);
  }

  Region root() {
    return root;
  }

  private void turn() {
    show(!open);
    onFold.accept(open);
  }

  private void show(boolean nowOpen) {
    open = nowOpen;
    fold.setGraphic((open ? Icon.DOWN : Icon.FOLDED).node());
    if (open && root.getChildren().size() == 1) {
      root.getChildren().add(inside.get());
    } else if (!open && root.getChildren().size() > 1) {
      root.getChildren().remove(1);
    }
  }
}
