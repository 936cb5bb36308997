package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that is not in a fork as it is in the original, and what can be made of that.
///
/// @param mine as the fork has it; null where it has it not
/// @param ways what can become of it, the one that is proposed first
public record Incoming(String name, Kind kind, @Nullable GistFile mine, List<Way> ways) {
  public Incoming {
    ways = List.copyOf(ways);
  }

  /// How it came that they differ.
  public enum Kind {
    /// The original has it, the fork never had.
    ADDED,
    /// Only the original changed it.
    CHANGED,
    /// The original deleted it, and the fork left it as it was.
    DELETED,
    /// Both changed it, in different places.
    MERGED,
    /// Both changed the same place.
    CLASHES,
    /// The original deleted what the fork changed.
    DELETED_THERE,
    /// The fork deleted what the original changed.
    DELETED_HERE,
    /// They differ, and nobody knows what they were when the fork was made.
    UNKNOWN,
    /// They differ, and one of them is no text, or cannot be had.
    NO_TEXT
  }

  /// What can be chosen.
  public enum Choice {
    KEEP,
    TAKE,
    /// All that both changed, for it goes together.
    BOTH,
    /// The same, with the fork's lines where they clash.
    BOTH_KEEPING,
    /// The same, with the original's lines where they clash.
    BOTH_TAKING
  }

  /// One thing to do.
  ///
  /// @param text what the fork's file holds then; null for no file
  public record Way(Choice choice, @Nullable String text) {}

  /// Whether the proposal leaves the fork as it is, so that somebody should look.
  public boolean isOpen() {
    return ways.getFirst().choice() == Choice.KEEP && ways.size() > 1;
  }

  /// What comes of a choice; empty where it is none of the ways.
  public Optional<Way> way(Choice choice) {
    return ways.stream().filter(way -> way.choice() == choice).findFirst();
  }
}
