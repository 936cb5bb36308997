package dev.sheaf.ui.preview;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.Background;

/// A file that can be previewed.
public sealed interface Subject {
  String name();

  /// One whose text may change while it is shown.
  record Typed(CodeDocument document) implements Subject {
    @Override
    public String name() {
      return document.fileName();
    }
  }

  /// One that is no text.
  ///
  /// @param bytes fetches its content; blocks
  record Stored(String name, Background.Work<byte[]> bytes) implements Subject {}
}
