package dev.sheaf.ui.markdown;

import java.util.List;

/// A part of a code that looks the same from its first to its last character.
///
/// @param styleClasses what it looks like, besides being code
public record Stretch(String text, List<String> styleClasses) {
  public Stretch {
    styleClasses = List.copyOf(styleClasses);
  }
}
