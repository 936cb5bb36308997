package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;

/// How the loading of a file's whole text goes, where only a part came with the gist.
sealed interface WholeText {
  /// On its way.
  record Loading() implements WholeText {}

  /// Asked for in vain.
  record Failed(Failure failure) implements WholeText {}

  /// The user did not want to wait.
  record Stopped() implements WholeText {}
}
