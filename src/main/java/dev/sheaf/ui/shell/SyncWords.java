package dev.sheaf.ui.shell;

import dev.sheaf.library.FetchTrouble;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import dev.sheaf.ui.kit.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// What the sync says of itself.
final class SyncWords {
  private SyncWords() {}

  /// A few words for the bar at the top.
  static String brief(SyncState state, Instant now) {
    return switch (state) {
      case SyncState.Looking(int done, int total) ->
          total > 1 ? Messages.text("sync.progress", done, total) : Messages.text("sync.working");
      case SyncState.Fetching(int files, int allFiles, long bytes, long allBytes) ->
          allFiles == 0
              ? Messages.text("sync.working")
              : Messages.text("sync.fetching", files, allFiles, SizeText.of(bytes));
      case SyncState.Waiting(Instant until) ->
          Messages.text("sync.waiting", TimeText.clock(until, ZoneId.systemDefault()));
      case SyncState.Offline(Instant since) -> Messages.text("sync.offline");
      case SyncState.Stopped() -> Messages.text("sync.stopped");
      case SyncState.Failed(var failure) -> FailureText.title(failure);
      case SyncState.Synced(Instant at) -> synced(at, now);
    };
  }

  private static String synced(Instant then, Instant now) {
    long seconds = Duration.between(then, now).toSeconds();
    return seconds < 60
        ? Messages.text("sync.seconds", Math.max(0, seconds / 5 * 5))
        : Messages.text("sync.since", TimeText.inWords(then, now, ZoneId.systemDefault()));
  }

  /// A sentence for who wants to know more.
  static String full(SyncState state) {
    return switch (state) {
      case SyncState.Looking looking -> Messages.text("sync.looking.text");
      case SyncState.Fetching(int files, int allFiles, long bytes, long allBytes) ->
          Messages.text(
              "sync.fetching.text", files, allFiles, SizeText.of(bytes), SizeText.of(allBytes));
      case SyncState.Waiting(Instant until) ->
          Messages.text("sync.waiting.text", TimeText.clock(until, ZoneId.systemDefault()));
      case SyncState.Offline(Instant since) ->
          Messages.text("sync.offline.text", TimeText.exact(since, ZoneId.systemDefault()));
      case SyncState.Stopped() -> Messages.text("sync.stopped.text");
      case SyncState.Failed(var failure) -> FailureText.of(failure);
      case SyncState.Synced synced -> Messages.text("sync.synced.text");
    };
  }

  static String of(FetchTrouble trouble) {
    return switch (trouble) {
      case GONE -> Messages.text("sync.trouble.gone");
      case REFUSED -> Messages.text("sync.trouble.refused");
      case WRONG_BYTES -> Messages.text("sync.trouble.wrongBytes");
      case TOO_LARGE -> Messages.text("sync.trouble.tooLarge");
      case UNREACHABLE -> Messages.text("sync.trouble.unreachable");
      case FAULT -> Messages.text("sync.trouble.fault");
    };
  }
}
