package dev.sheaf.ui.shell;

import dev.sheaf.gist.Failure;
import java.time.Instant;

/// How the library stands to its host.
public sealed interface SyncState {
  /// Whether something is under way that can be stopped.
  default boolean isBusy() {
    return this instanceof Looking || this instanceof Fetching;
  }

  /// Lists are looked at.
  ///
  /// @param total pages of the list at hand; 0 while that is not known
  record Looking(int done, int total) implements SyncState {}

  /// Contents are fetched.
  record Fetching(int files, int allFiles, long bytes, long allBytes) implements SyncState {}

  /// The host wants a pause.
  record Waiting(Instant until) implements SyncState {}

  record Offline(Instant since) implements SyncState {}

  /// The person stopped it.
  record Stopped() implements SyncState {}

  record Failed(Failure failure) implements SyncState {}

  /// All of it was here at that moment.
  record Synced(Instant at) implements SyncState {}
}
