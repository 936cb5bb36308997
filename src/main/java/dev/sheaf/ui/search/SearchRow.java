package dev.sheaf.ui.search;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.session.Spot;
import java.util.Optional;

/// One line among the answers.
sealed interface SearchRow {
  Gist gist();

  /// Where it leads in the gist; empty for its beginning.
  default Optional<Spot> spot() {
    return Optional.empty();
  }

  /// A gist that was found: its name and description.
  record OfGist(Gist gist, Marked name, Marked description, String spoken) implements SearchRow {}

  /// A file of the gist above.
  record OfFile(Gist gist, String file, Marked name) implements SearchRow {
    @Override
    public Optional<Spot> spot() {
      return Optional.of(new Spot(gist.id(), file, 1));
    }
  }

  /// A line of the file above.
  record OfLine(Gist gist, String file, int line, Marked text) implements SearchRow {
    @Override
    public Optional<Spot> spot() {
      return Optional.of(new Spot(gist.id(), file, line));
    }
  }
}
