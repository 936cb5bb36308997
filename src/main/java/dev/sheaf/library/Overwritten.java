package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.UncheckedSave;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody else saved in the moment between the look before a save and the save, so that the
/// save went over it.
///
/// @param save what was saved
/// @param revision theirs, and whose it is
/// @param files what was lost of it
/// @param checked the gist as it was looked at before the save
/// @param theirs the gist at their revision
/// @param saved the gist after the save
public record Overwritten(
    UncheckedSave save,
    Revision revision,
    List<Lost> files,
    Gist checked,
    Gist theirs,
    Gist saved) {
  public Overwritten {
    files = List.copyOf(files);
  }

  /// A file of which both changed the text, or its being there.
  ///
  /// @param name what it is called at their revision, or was before the save
  /// @param mine what it is called since the save; null where the save deleted it
  public record Lost(String name, @Nullable String mine) {}
}
