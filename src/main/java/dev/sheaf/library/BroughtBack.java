package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft in which a gist is again what it was.
///
/// @param before what was typed until then; null where nothing was
/// @param leftOut names of files that cannot be saved, for they are no text, or empty
public record BroughtBack(Draft draft, @Nullable Draft before, List<String> leftOut) {
  public BroughtBack {
    leftOut = List.copyOf(leftOut);
  }

  /// Whether the gist was what it was already.
  public boolean isNothing() {
    return draft.change().isEmpty() && before == null;
  }
}
