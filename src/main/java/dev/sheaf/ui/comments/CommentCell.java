package dev.sheaf.ui.comments;

import java.time.ZoneId;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;

/// A place in the list for a comment, as high as its text is.
final class CommentCell extends ListCell<CommentRow> {
  private static final double BORDER = 1;

  private final CommentWorld world;
  private final CommentCard card;

  CommentCell(CommentWorld world, CommentActions actions) {
    this.world = world;
    card = new CommentCard(world, actions);
    getStyleClass().add("comment-cell");
    setPrefWidth(0);
    card.root()
        .addEventHandler(
            KeyEvent.KEY_TYPED,
            event -> {
              if (event.getCharacter().equals(CommentsView.QUOTE)) {
                card.quote();
                event.consume();
              }
            });
  }

  @Override
  protected void updateItem(CommentRow comment, boolean empty) {
    super.updateItem(comment, empty);
    if (empty || comment == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    card.show(comment);
    setGraphic(card.root());
    setAccessibleText(comment.spoken(world.now().getValue(), ZoneId.systemDefault()));
  }

  // A cell asks its graphic for a height without saying how wide it will be; a text has to know.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : Math.ceil(card.root().prefHeight(width > 0 ? width : getWidth())) + BORDER;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    card.root().resizeRelocate(0, 0, getWidth(), getHeight() - BORDER);
  }
}
