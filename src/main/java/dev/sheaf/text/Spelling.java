package dev.sheaf.text;

import org.jspecify.annotations.Nullable;

/// How a text is written down in a file, beside its characters.
///
/// @param marked whether a byte order mark stands in front
/// @param ending what ends every line; null where each keeps its own
public record Spelling(boolean marked, @Nullable LineEnding ending) {
  /// How new files are written.
  public static final Spelling USUAL = new Spelling(false, LineEnding.LF);

  public Spelling with(LineEnding every) {
    return new Spelling(marked, every);
  }

  public Spelling marked(boolean mark) {
    return new Spelling(mark, ending);
  }
}
