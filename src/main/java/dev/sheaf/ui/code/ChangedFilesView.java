package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Files that differ, and what differs in the chosen one.
public final class ChangedFilesView {
  // Two texts side by side need the rest.
  private static final double ROOM_FOR_LIST = 960;

  private final ListView<ChangedFile> files = new ListView<>();
  private final StackPane content = new StackPane();
  private final DiffView diff;
  private final FileChooser<ChangedFile> root;

  public ChangedFilesView(Background background) {
    diff = new DiffView(background);
    diff.choicesProperty().set(DiffChoices.CHANGES);
    files.setId("changed-files");
    files.setAccessibleText(Messages.text("code.changed.files"));
    files.setCellFactory(view -> new ChangedFileCell());
    files.getSelectionModel().selectedItemProperty().subscribe(this::show);
    root = new FileChooser<>(files, content, ROOM_FOR_LIST);
  }

  public Region root() {
    return root.root();
  }

  /// Shows these files, the first of them first.
  public void show(List<ChangedFile> changed) {
    files.getItems().setAll(changed);
    files.getSelectionModel().selectFirst();
  }

  /// Moves the focus to the files.
  public void focus() {
    files.requestFocus();
  }

  /// Stops what is under way.
  public void close() {
    diff.close();
  }

  private void show(@Nullable ChangedFile file) {
    if (file == null) {
      return;
    }
    if (file.texts() == null) {
      content
          .getChildren()
          .setAll(
              new Placeholder(Icon.FILE, file.label(), Messages.text("code.changed.notText"))
                  .root());
      return;
    }
    content.getChildren().setAll(diff.root());
    diff.show(file.texts());
  }
}
