package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.query.Excerpt;
import dev.sheaf.query.Query;
import java.util.List;

/// What a search found.
///
/// @param best the best of them
/// @param count how many there are, or at least are
/// @param exact whether `count` is all there are
/// @param complete whether every content was looked into; false while many wait to be indexed
public record SearchResults(
    Query query, List<Found> best, int count, boolean exact, boolean complete) {
  public SearchResults {
    best = List.copyOf(best);
  }

  /// A gist that was found.
  ///
  /// @param gist without contents
  /// @param files a few of those whose contents hold the words
  public record Found(Gist gist, List<FoundFile> files) {
    public Found {
      files = List.copyOf(files);
    }
  }

  /// A file that holds some of the words.
  public record FoundFile(String name, List<Excerpt> lines) {
    public FoundFile {
      lines = List.copyOf(lines);
    }
  }
}
