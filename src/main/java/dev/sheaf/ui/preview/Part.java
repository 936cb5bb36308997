package dev.sheaf.ui.preview;

import dev.sheaf.markdown.Block;
import dev.sheaf.ui.markdown.Stretch;
import java.util.List;

/// A part of a notebook that stands below the one before it.
sealed interface Part {
  /// What somebody wrote between the code.
  record Words(Block block) implements Part {}

  /// A piece of code.
  ///
  /// @param count which run it was, as the notebook says it; empty where it never ran
  record Source(String count, String language, String code) implements Part {}

  /// What the code wrote.
  record Output(List<Stretch> text, boolean error) implements Part {
    public Output {
      text = List.copyOf(text);
    }
  }

  /// A picture that the code made.
  ///
  /// @param drawing whether the bytes are SVG
  @SuppressWarnings("ArrayRecordComponent") // compared by identity, which is what a cell needs
  record Figure(byte[] bytes, boolean drawing) implements Part {}
}
