package dev.sheaf.gist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A save of which it has to be found out, or to be decided by a person, what it went over.
///
/// @param number its place among those that are kept
/// @param checkedAt when the gist had last changed, as it was looked at right before the save
/// @param files those whose text, or whose being there, it changed
public record UncheckedSave(long number, String gistId, Instant checkedAt, List<Touched> files) {
  public UncheckedSave {
    files = List.copyOf(files);
  }

  /// What the save did to one file.
  ///
  /// @param name what it was called before
  /// @param before the Git object id of the content it had; null where it was not there
  /// @param mine what it is called since; null where the save deleted it
  /// @param after the Git object id of the content it has since; null where the save deleted it
  public record Touched(
      String name, @Nullable String before, @Nullable String mine, @Nullable String after) {}
}
