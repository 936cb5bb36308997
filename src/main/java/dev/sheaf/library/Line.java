package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Notes with every request whether the host can be reached.
final class Line {
  private final Clock clock;
  private final Events events;
  private LibraryEvent.Connectivity state;

  Line(Clock clock, Events events) {
    this.clock = clock;
    this.events = events;
    this.state = new LibraryEvent.Connectivity(true, clock.instant());
  }

  /// Something asked of the host.
  @FunctionalInterface
  interface Request<T extends @Nullable Object> {
    T send() throws GistException;
  }

  <T extends @Nullable Object> T ask(Request<T> request) throws GistException {
    try {
      T answer = request.send();
      note(true);
      return answer;
    } catch (GistException e) {
      switch (e.failure()) {
        case Failure.Offline offline -> note(false);
        case Failure.AnswerLost lost -> note(false);
        case Failure.ProxyDenied denied -> note(false);
        case Failure.Untrusted untrusted -> note(false);
        case Failure.Unauthorized unauthorized -> note(true);
        case Failure.Forbidden forbidden -> note(true);
        case Failure.MissingScope missing -> note(true);
        case Failure.NotFound notFound -> note(true);
        case Failure.VersionRefused refused -> note(true);
        case Failure.RateLimited limited -> note(true);
        case Failure.Rejected rejected -> note(true);
        case Failure.ServerFault fault -> note(true);
        case Failure.Malformed malformed -> note(true);
        case Failure.TooLarge large -> note(true);
        case Failure.Conflict conflict -> {}
        case Failure.NoKeychain keychain -> {}
        case Failure.StoreDamaged damaged -> {}
        case Failure.BadFile file -> {}
        case Failure.Cancelled cancelled -> {}
      }
      throw e;
    }
  }

  LibraryEvent.Connectivity state() {
    synchronized (this) {
      return state;
    }
  }

  private void note(boolean online) {
    LibraryEvent.Connectivity next;
    synchronized (this) {
      if (state.online() == online) {
        return;
      }
      next = new LibraryEvent.Connectivity(online, clock.instant());
      state = next;
    }
    events.tell(next);
  }

  /// Whether the local copy may stand in for the answer that did not come.
  static boolean isNoAnswer(Failure failure) {
    return failure instanceof Failure.Offline
        || failure instanceof Failure.AnswerLost
        || failure instanceof Failure.ProxyDenied
        || failure instanceof Failure.Untrusted
        || failure instanceof Failure.RateLimited
        || failure instanceof Failure.ServerFault;
  }
}
