package dev.sheaf.ui.code;

import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import java.util.Optional;

/// Two texts to be shown beside each other.
///
/// @param language empty for plain text
public record Comparison(Side before, Side after, Optional<Language> language) {
  /// One of the texts.
  ///
  /// @param title says whose or from when it is
  public record Side(String title, String text) {}

  /// With the language that the file's name, or its first line, tells.
  public static Comparison of(String fileName, Side before, Side after) {
    String sample = after.text().isEmpty() ? before.text() : after.text();
    return new Comparison(
        before, after, Languages.forFile(fileName, null, TextLines.first(sample, 1).getFirst()));
  }
}
