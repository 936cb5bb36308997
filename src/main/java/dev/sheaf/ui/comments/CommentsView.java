package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import javafx.scene.layout.Region;

/// The Comments panel.
public final class CommentsView {
  private final PanelView<CommentRow> panel;

  public CommentsView(CommentsViewModel model) {
    PanelModel<CommentRow> rows = model.panel();
    panel =
        new PanelView<>(Messages.text("comments.name"), rows, CommentsView::empty)
            .cells(0, () -> new CommentCell(model.pictures(), rows.nowProperty()));
    panel.root().setId("comments");
  }

  public Region root() {
    return panel.root();
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.COMMENT, Messages.text("comments.empty.title"), Messages.text("comments.empty.text"));
  }
}
