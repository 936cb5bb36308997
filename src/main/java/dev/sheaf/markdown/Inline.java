package dev.sheaf.markdown;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A part of a line of text. What nests in the source is flat here: each part has all its looks.
public sealed interface Inline {
  /// A stretch of text that looks the same.
  ///
  /// @param link where a click leads: an address as written, or `#` and an anchor; null for nowhere
  record Run(String text, Set<Look> looks, @Nullable String link) implements Inline {
    public Run {
      looks = Set.copyOf(looks);
    }
  }

  /// A picture that is elsewhere.
  ///
  /// @param address as written
  /// @param alt what it shows, in words
  /// @param link where a click leads; null for nowhere
  record Picture(String address, String alt, @Nullable String link) implements Inline {}

  /// A new line.
  record Break() implements Inline {}

  /// How text looks, apart from being a link.
  enum Look {
    BOLD,
    ITALIC,
    STRUCK,
    UNDERLINED,
    CODE,
    KEY,
    SUB,
    SUPER,
    MARKED,
    /// HTML or a formula that is not rendered, shown as it was written.
    RAW
  }
}
