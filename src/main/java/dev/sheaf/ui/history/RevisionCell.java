package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a revision; a click opens it.
final class RevisionCell extends ListCell<RevisionRow> {
  static final double HEIGHT = 54;
  private static final double AVATAR = 26;

  private final Pictures pictures;
  private final ObservableValue<Instant> now;
  private final StackPane avatar = new StackPane();
  private final Label version = new Label();
  private final Label title = new Label();
  private final Label added = new Label();
  private final Label removed = new Label();
  private final ShareBar bar = new ShareBar();
  private final HBox row;

  RevisionCell(Pictures pictures, ObservableValue<Instant> now, Consumer<RevisionRow> open) {
    this.pictures = pictures;
    this.now = now;
    version.getStyleClass().add("version");
    version.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("title");
    CutText.explain(title);
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    HBox counts = new HBox(version, added, removed);
    counts.getStyleClass().add("counts");
    VBox words = new VBox(title, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(avatar, words, bar);
    row.getStyleClass().add("revision-row");
    getStyleClass().add("revision-cell");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          RevisionRow clicked = getItem();
          boolean plain = !event.isShortcutDown() && !event.isShiftDown();
          if (clicked != null && plain && event.getButton() == MouseButton.PRIMARY) {
            open.accept(clicked);
          }
        });
  }

  @Override
  protected void updateItem(RevisionRow revision, boolean empty) {
    super.updateItem(revision, empty);
    if (empty || revision == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    AvatarView picture = new AvatarView(revision.author(), AVATAR);
    pictures.find(revision.avatar(), picture::show);
    avatar.getChildren().setAll(picture.root());
    version.setText(revision.shortVersion());
    title.setText(
        Messages.text("history.row.title", revision.when(now.getValue(), zone), revision.author()));
    added.setText(Messages.text("history.row.added", revision.additions()));
    removed.setText(Messages.text("history.row.removed", revision.deletions()));
    bar.show(revision.lines());
    setGraphic(row);
    setTooltip(new Tooltip(TimeText.exact(revision.committedAt(), zone)));
    setAccessibleText(revision.spoken(now.getValue(), zone));
  }
}
