package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for files of this machine.
final class FileDialogs {
  private FileDialogs() {}

  /// Empty where none was chosen.
  static List<Path> open(@Nullable Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("editor.file.addAll.title"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  static Optional<Path> save(@Nullable Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("editor.file.saveCopy.title"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
