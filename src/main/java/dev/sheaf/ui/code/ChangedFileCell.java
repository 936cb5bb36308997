package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows a file that changed: what became of it, its name, how many lines.
final class ChangedFileCell extends ListCell<ChangedFile> {
  private final Label kind = new Label();
  private final Label name = new Label();
  private final Label added = new Label();
  private final Label removed = new Label();
  private final HBox row = new HBox(kind, name, added, removed);

  ChangedFileCell() {
    kind.getStyleClass().add("kind");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    CutText.explain(name);
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    for (Label label : new Label[] {kind, added, removed}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    row.getStyleClass().add("changed-file");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ChangedFile file, boolean empty) {
    super.updateItem(file, empty);
    if (empty || file == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String style = file.kind().name().toLowerCase(Locale.ROOT);
    kind.setText(sign(file.kind()));
    kind.getStyleClass().setAll("label", "kind", style);
    name.setText(file.label());
    boolean counted = file.texts() != null;
    added.setText(counted ? Messages.text("code.diff.added", file.added()) : "");
    removed.setText(counted ? Messages.text("code.diff.removed", file.removed()) : "");
    setGraphic(row);
    setAccessibleText(
        Messages.text(
            "code.changed.spoken", file.label(), words(file.kind()), file.added(), file.removed()));
  }

  private static String sign(ChangedFile.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case DELETED -> "−";
      case CHANGED -> "±";
      case RENAMED -> "→";
    };
  }

  private static String words(ChangedFile.Kind kind) {
    return switch (kind) {
      case ADDED -> Messages.text("code.changed.added");
      case DELETED -> Messages.text("code.changed.deleted");
      case CHANGED -> Messages.text("code.changed.changed");
      case RENAMED -> Messages.text("code.changed.renamed");
    };
  }
}
