package dev.sheaf.library;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Gist;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to a library while it is open, told on whichever thread made it happen.
public sealed interface LibraryEvent {
  /// A gist is new here or other than before; it comes without contents.
  record GistChanged(Gist gist) implements LibraryEvent {}

  /// A gist is gone from the host, and with it from here.
  record GistRemoved(String id) implements LibraryEvent {}

  record StarChanged(String id, boolean starred) implements LibraryEvent {}

  /// Something was asked of the host, or done, or taken back.
  ///
  /// @param waiting how many errands there are now
  record OutboxChanged(int waiting) implements LibraryEvent {}

  /// The host has done something that waited.
  ///
  /// @param gist as it is now; null where the errand was not about its texts
  record Posted(Errand errand, @Nullable OpenGist gist) implements LibraryEvent {}

  /// A gist came into the Trash or left it.
  record TrashChanged() implements LibraryEvent {}

  record PinChanged(String id, boolean pinned) implements LibraryEvent {}

  /// A question was kept, or is kept no longer.
  record SavedSearchesChanged() implements LibraryEvent {}

  /// A list is being fetched; it is complete when `done` is `total`.
  ///
  /// @param done pages that have come
  /// @param total pages as far as known
  record SyncProgress(Shelf shelf, int done, int total) implements LibraryEvent {}

  /// Pages of a list came that are new or other than before; their gists come without contents.
  record Listed(Shelf shelf, List<Gist> gists) implements LibraryEvent {
    public Listed {
      gists = List.copyOf(gists);
    }
  }

  /// Contents are being fetched; they are complete when `files` is `allFiles`.
  ///
  /// @param files that have come, or could not be had
  /// @param bytes of those
  record ContentProgress(int files, int allFiles, long bytes, long allBytes)
      implements LibraryEvent {}

  /// The host can be reached, or no longer.
  record Connectivity(boolean online, Instant since) implements LibraryEvent {}

  /// Requests stand still for one of the host's limits.
  ///
  /// @param until null when they go on
  record Waiting(@Nullable Instant until) implements LibraryEvent {
    static Waiting of(dev.sheaf.github.Waiting told) {
      return switch (told) {
        case dev.sheaf.github.Waiting.Until(Instant until) -> new Waiting(until);
        case dev.sheaf.github.Waiting.Over() -> new Waiting(null);
      };
    }
  }

  /// A save went over a change that somebody else saved in the same moment.
  record ChangeOverwritten(Overwritten overwritten) implements LibraryEvent {}

  /// A draft was begun, or is gone.
  record DraftsChanged() implements LibraryEvent {}

  /// What was typed in a gist is written down.
  record DraftKept(String id) implements LibraryEvent {}

  /// The user wants a draft no more, wherever it lies open.
  record DraftGivenUp(String id) implements LibraryEvent {}

  /// The user wants it after all.
  record DraftBack(String id) implements LibraryEvent {}
}
