package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The Comments panel.
public final class CommentsView {
  private final CommentsViewModel model;
  private final VBox root = new VBox();

  public CommentsView(CommentsViewModel model) {
    this.model = model;
    PanelModel<CommentRow> rows = model.panel();
    PanelView<CommentRow> panel =
        new PanelView<>(Messages.text("comments.name"), rows, CommentsView::empty)
            .cells(0, () -> new CommentCell(model.pictures(), rows.nowProperty(), actions()));
    panel.root().setId("comments");
    Region composer = new ComposerView(model.composer()).root();
    composer.visibleProperty().bind(model.writableProperty());
    composer.managedProperty().bind(model.writableProperty());
    VBox.setVgrow(panel.root(), Priority.ALWAYS);
    root.getChildren().addAll(panel.root(), composer);
  }

  public Region root() {
    return root;
  }

  private CommentActions actions() {
    return new CommentActions(model::edit, this::delete, model::undo);
  }

  private void delete(CommentRow row) {
    Window window = root.getScene() == null ? null : root.getScene().getWindow();
    if (Confirm.askToLose(
        window,
        Messages.text("comments.delete.title"),
        Messages.text("comments.delete.text"),
        Messages.text("comments.delete"))) {
      model.delete(row);
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.COMMENT, Messages.text("comments.empty.title"), Messages.text("comments.empty.text"));
  }
}
