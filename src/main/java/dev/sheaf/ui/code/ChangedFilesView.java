package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
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
  private boolean backwards;

  public ChangedFilesView(Background background) {
    diff = new DiffView(background);
    diff.choicesProperty().set(DiffChoices.CHANGES);
    files.setId("changed-files");
    files.setAccessibleText(Messages.text("code.changed.files"));
    files.setCellFactory(view -> new ChangedFileCell());
    files.getSelectionModel().selectedItemProperty().subscribe(this::show);
    diff.onBeyond(this::turn);
    root = new FileChooser<>(files, content, ROOM_FOR_LIST);
    root.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  public Region root() {
    return root.root();
  }

  /// In which font code is shown here.
  public CodeLook look() {
    return diff.look();
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

  // Also from the list of files one goes from change to change.
  private void press(KeyEvent event) {
    if (files.isFocused() && DiffHead.NEXT.match(event)) {
      diff.nextChange();
      event.consume();
    } else if (files.isFocused() && DiffHead.PREVIOUS.match(event)) {
      diff.previousChange();
      event.consume();
    }
  }

  // To the nearest file with changes to be seen; after the last comes the first.
  private boolean turn(int direction) {
    int count = files.getItems().size();
    int from = files.getSelectionModel().getSelectedIndex();
    for (int step = 1; step < count; step++) {
      int place = Math.floorMod(from + direction * step, count);
      if (files.getItems().get(place).texts() != null) {
        backwards = direction < 0;
        files.getSelectionModel().select(place);
        files.scrollTo(place);
        backwards = false;
        return true;
      }
    }
    return false;
  }

  private void show(@Nullable ChangedFile file) {
    if (file == null) {
      return;
    }
    if (file.texts() == null) {
      content.getChildren().setAll(new Placeholder(Icon.FILE, file.label(), file.note()).root());
      return;
    }
    content.getChildren().setAll(diff.root());
    diff.show(file.texts(), backwards);
  }
}
