package dev.sheaf.ui.preview;

import dev.sheaf.markdown.Block;
import java.util.List;

/// What a file turned out to hold, ready to be shown.
sealed interface Content {
  record Document(List<Block> blocks) implements Content {}

  record Table(Sheet sheet) implements Content {}

  /// Data, as far as it could be read.
  ///
  /// @param problem where reading ended early, in words; empty where it did not
  record Tree(Branch root, String problem) implements Content {}

  record Notebook(List<Part> parts) implements Content {}

  record Picture(Pixels pixels) implements Content {}

  record Changes(List<ChangeLine> lines) implements Content {}

  /// There is no preview.
  ///
  /// @param why a sentence
  record Nothing(String why) implements Content {}
}
