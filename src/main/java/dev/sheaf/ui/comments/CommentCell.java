package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Pictures;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a comment, as high as its text is.
final class CommentCell extends ListCell<CommentRow> {
  private static final double AVATAR = 24;
  private static final double BORDER = 1;

  private final Pictures pictures;
  private final ObservableValue<Instant> now;
  private final StackPane avatar = new StackPane();
  private final Label login = new Label();
  private final Label badge = new Label();
  private final Label when = new Label();
  private final CommentText body = new CommentText();
  private final Label note = new Label();
  private final Button edit = Buttons.icon(Icon.EDIT, Messages.text("comments.edit"));
  private final Button delete = Buttons.icon(Icon.DELETE, Messages.text("comments.delete"));
  private final Button undo = new Button(Messages.text("comments.undo"));
  private final HBox foot = new HBox(note, undo);
  private final VBox card;

  CommentCell(Pictures pictures, ObservableValue<Instant> now, CommentActions actions) {
    this.pictures = pictures;
    this.now = now;
    login.getStyleClass().add("login");
    CutText.explain(login);
    badge.getStyleClass().add("badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge.managedProperty().bind(badge.visibleProperty());
    when.getStyleClass().add("when");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    edit.setOnAction(event -> actions.edit().accept(getItem()));
    delete.setOnAction(event -> actions.delete().accept(getItem()));
    undo.setOnAction(event -> actions.undo().accept(getItem()));
    undo.getStyleClass().add("small");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    foot.getStyleClass().add("foot");
    for (Region region : new Region[] {edit, delete, foot}) {
      region.managedProperty().bind(region.visibleProperty());
    }
    HBox head = new HBox(avatar, login, badge, gap, when, edit, delete);
    head.getStyleClass().add("head");
    card = new VBox(head, body, foot);
    card.getStyleClass().add("comment-row");
    getStyleClass().add("comment-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CommentRow comment, boolean empty) {
    super.updateItem(comment, empty);
    if (empty || comment == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    AvatarView picture = new AvatarView(comment.login(), AVATAR);
    pictures.find(comment.avatar(), picture::show);
    avatar.getChildren().setAll(picture.root());
    login.setText(comment.login());
    badge.setText(comment.badge());
    badge.setVisible(!comment.badge().isEmpty());
    when.setText(comment.when(now.getValue(), zone));
    body.show(comment.body());
    CommentRow.Waiting waiting = comment.waiting();
    edit.setVisible(comment.mine() && waiting == null);
    delete.setVisible(comment.mine() && waiting == null);
    foot.setVisible(waiting != null);
    note.setText(waiting == null ? "" : waiting.note());
    setGraphic(card);
    setAccessibleText(comment.spoken(now.getValue(), zone));
  }

  // A cell asks its graphic for a height without saying how wide it will be; a text has to know.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : Math.ceil(card.prefHeight(width > 0 ? width : getWidth())) + BORDER;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    card.resizeRelocate(0, 0, getWidth(), getHeight() - BORDER);
  }
}
