package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Pictures;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
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
  private final VBox card;

  CommentCell(Pictures pictures, ObservableValue<Instant> now) {
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
    HBox head = new HBox(avatar, login, badge, gap, when);
    head.getStyleClass().add("head");
    card = new VBox(head, body);
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
