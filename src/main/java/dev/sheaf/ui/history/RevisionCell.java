package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a revision.
final class RevisionCell extends ListCell<RevisionRow> {
  static final double HEIGHT = 54;

  private final ObservableValue<Instant> now;
  private final Label version = new Label();
  private final Label title = new Label();
  private final Label added = new Label();
  private final Label removed = new Label();
  private final ShareBar bar = new ShareBar();
  private final HBox row;

  RevisionCell(ObservableValue<Instant> now) {
    this.now = now;
    version.getStyleClass().add("version");
    version.setMinWidth(Region.USE_PREF_SIZE);
    CutText.explain(title);
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    HBox counts = new HBox(added, removed);
    counts.getStyleClass().add("counts");
    VBox words = new VBox(title, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(version, words, bar);
    row.getStyleClass().add("revision-row");
    getStyleClass().add("revision-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RevisionRow revision, boolean empty) {
    super.updateItem(revision, empty);
    if (empty || revision == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    version.setText(revision.version());
    title.setText(
        Messages.text("history.row.title", revision.when(now.getValue(), zone), revision.author()));
    added.setText(Messages.text("history.row.added", revision.additions()));
    removed.setText(Messages.text("history.row.removed", revision.deletions()));
    bar.show(revision);
    setGraphic(row);
    setAccessibleText(revision.spoken(now.getValue(), zone));
  }
}
