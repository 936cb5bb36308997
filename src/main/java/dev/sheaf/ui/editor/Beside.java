package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistFile;
import dev.sheaf.ui.code.CodeDocument;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What can stand beside the front file's text, or instead of it.
public interface Beside {
  /// Takes the text into itself; called once.
  Region around(Region text);

  /// How one chooses between the two; stands at the end of the files' tabs.
  Region choice();

  /// Brings the text into sight, where only the other is.
  void showText();

  /// Turns to another text, or to none.
  void follow(Optional<CodeDocument> text);

  /// Turns to a file that is no text.
  void follow(GistFile file);
}
