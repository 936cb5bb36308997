package dev.sheaf.ui.gists;

import java.util.List;

/// Something that is done to several gists, one after the other.
public sealed interface Job {
  /// Nothing so far.
  record None() implements Job {}

  /// Under way.
  ///
  /// @param told what it is, and how far
  /// @param done how many gists it was done to, or could not be
  record Running(String told, int done, int all) implements Job {}

  /// Over.
  ///
  /// @param told how it ended
  /// @param misses each gist it could not be done to, and why
  record Ended(String told, List<String> misses) implements Job {
    public Ended {
      misses = List.copyOf(misses);
    }
  }
}
