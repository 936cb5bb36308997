package dev.sheaf.library;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.util.Optional;

/// Brings one errand to the host, so that it is done once: what goes out is marked first, and what
/// is marked is looked for before it goes out again.
final class Courier {
  private final Remote remote;
  private final Tables tables;
  private final Saving saving;
  private final LostAnswers lost;

  Courier(Remote remote, Tables tables, Saving saving, LostAnswers lost) {
    this.remote = remote;
    this.tables = tables;
    this.saving = saving;
    this.lost = lost;
  }

  /// What became of it.
  sealed interface Result {
    /// The host has done it; the Outbox does not know yet.
    record Is(Done done) implements Result {}

    /// It stays for the next time, written down as it is.
    record Later(Failure why) implements Result {
      /// Whether the others need not be tried; a host that fails at one gist may be well with them.
      boolean isForAll() {
        return !(why instanceof Failure.ServerFault
            || why instanceof Failure.Malformed
            || why instanceof Failure.AnswerLost);
      }
    }

    /// The host, or what it has now, stands against it.
    record Against(Failure why) implements Result {}

    /// Nobody can tell whether it was done.
    record Unknown() implements Result {}

    default boolean isDone() {
      return this instanceof Is;
    }
  }

  Result bring(Errand errand) throws GistException {
    if (!(errand.state() instanceof Errand.State.Sending)) {
      return send(errand);
    }
    Result looked = look(errand, new Failure.AnswerLost(remote.gitHub().host().name()));
    boolean again =
        looked instanceof Result.Later
            && tables
                .outbox()
                .find(errand.number())
                .filter(now -> now.state() instanceof Errand.State.Waiting)
                .isPresent();
    return again ? send(errand.in(new Errand.State.Waiting())) : looked;
  }

  private Result send(Errand errand) throws GistException {
    Attempt attempt = new Attempt(errand);
    try {
      return new Result.Is(deliver(errand.deed(), attempt));
    } catch (GistException e) {
      return attempt.out ? afterwards(errand, e.failure()) : beforehand(e.failure());
    }
  }

  private final class Attempt implements Saving.Moment {
    private final Errand errand;
    private boolean out;

    Attempt(Errand errand) {
      this.errand = errand;
    }

    @Override
    public void come() throws GistException {
      Errand.Sent sent = new Errand.Sent(remote.now(), lost.twins(errand.deed()));
      if (!tables.outbox().claim(errand.number(), sent)) {
        throw new GistException(new Failure.Cancelled());
      }
      out = true;
    }
  }

  private Done deliver(Deed deed, Saving.Moment sending) throws GistException {
    if (!(deed instanceof Deed.Save)) {
      knock();
    }
    return switch (deed) {
      case Deed.Create(Draft draft) -> {
        sending.come();
        yield new Done(saving.create(draft.newGist()));
      }
      case Deed.Save(Draft draft) ->
          new Done(
              saving.send(
                  deed.gistId(),
                  current -> new Drafts(tables, remote.events()).base(draft, current),
                  draft.change(),
                  sending));
      case Deed.Delete(String id) -> {
        sending.come();
        saving.deleteOnHost(id);
        yield Done.PLAIN;
      }
      case Deed.Star(String id, boolean starred) -> {
        sending.come();
        saving.star(id, starred);
        yield Done.PLAIN;
      }
      case Deed.Fork(String id) -> {
        sending.come();
        yield new Done(saving.fork(id));
      }
      case Deed.AddComment(String id, String body) ->
          plain(sending, () -> remote.gitHub().addComment(id, body));
      case Deed.EditComment(String id, long comment, String body) ->
          plain(sending, () -> remote.gitHub().editComment(id, comment, body));
      case Deed.DeleteComment(String id, long comment) ->
          plain(
              sending,
              () -> {
                remote.gitHub().deleteComment(id, comment);
                return id;
              });
    };
  }

  // A connection that died unnoticed would leave it open whether the first write on it was done. A
  // save asks for the gist first.
  private void knock() throws GistException {
    var _ = remote.line().ask(() -> remote.gitHub().rateLimit());
  }

  private Done plain(Saving.Moment sending, Line.Request<?> request) throws GistException {
    sending.come();
    remote.line().ask(request::send);
    return Done.PLAIN;
  }

  private Result beforehand(Failure failure) {
    return isRefusal(failure) ? new Result.Against(failure) : new Result.Later(failure);
  }

  private Result afterwards(Errand errand, Failure failure) throws GistException {
    return switch (failure) {
      case Failure.Offline offline -> notDone(errand, failure);
      case Failure.Untrusted untrusted -> notDone(errand, failure);
      case Failure.ProxyDenied denied -> notDone(errand, failure);
      case Failure.RateLimited limited -> notDone(errand, failure);
      case Failure.Unauthorized unauthorized -> notDone(errand, failure);
      case Failure.NoKeychain none -> notDone(errand, failure);
      case Failure.AnswerLost broken -> lookNow(errand, failure);
      case Failure.ServerFault fault -> lookNow(errand, failure);
      case Failure.Malformed malformed -> lookNow(errand, failure);
      case Failure.TooLarge large -> lookNow(errand, failure);
      case Failure.NotFound missing -> goneAlready(errand, failure);
      case Failure.Forbidden forbidden -> new Result.Against(failure);
      case Failure.MissingScope missing -> new Result.Against(failure);
      case Failure.VersionRefused refused -> new Result.Against(failure);
      case Failure.Rejected rejected -> new Result.Against(failure);
      case Failure.Conflict conflict -> new Result.Against(failure);
      // It was done, or may have been; the next time will tell.
      case Failure.StoreDamaged damaged -> new Result.Later(failure);
      case Failure.BadFile file -> new Result.Later(failure);
      case Failure.Cancelled cancelled -> new Result.Later(failure);
    };
  }

  private Result notDone(Errand errand, Failure failure) throws GistException {
    tables.outbox().put(errand.number(), new Errand.State.Waiting());
    return new Result.Later(failure);
  }

  private Result lookNow(Errand errand, Failure failure) throws GistException {
    Errand sent = tables.outbox().find(errand.number()).orElse(errand);
    return look(sent, failure);
  }

  // Who deletes what is gone has what he wanted; who may not delete hears the same from the host.
  private Result goneAlready(Errand errand, Failure failure) throws GistException {
    return switch (errand.deed()) {
      case Deed.Delete delete -> orAgainst(lookNow(errand, failure));
      case Deed.DeleteComment delete -> orAgainst(lookNow(errand, failure));
      case Deed.Create create -> new Result.Against(failure);
      case Deed.Save save -> new Result.Against(failure);
      case Deed.Star star -> new Result.Against(failure);
      case Deed.Fork fork -> new Result.Against(failure);
      case Deed.AddComment add -> new Result.Against(failure);
      case Deed.EditComment edit -> new Result.Against(failure);
    };
  }

  private static Result orAgainst(Result looked) {
    return looked instanceof Result.Later(Failure.NotFound missing)
        ? new Result.Against(missing)
        : looked;
  }

  /// Looks whether it was done.
  ///
  /// @param why it may not have been
  private Result look(Errand sent, Failure why) throws GistException {
    Optional<Done> found;
    try {
      found = lost.find(sent);
    } catch (GistException e) {
      // It stays marked as sent, to be looked for again.
      return beforehand(e.failure());
    }
    if (found.isPresent()) {
      return new Result.Is(found.get());
    }
    if (isDoubledByRepeating(sent.deed())) {
      return new Result.Unknown();
    }
    return notDone(sent, why);
  }

  private static boolean isDoubledByRepeating(Deed deed) {
    return deed instanceof Deed.Create || deed instanceof Deed.AddComment;
  }

  private static boolean isRefusal(Failure failure) {
    return failure instanceof Failure.Forbidden
        || failure instanceof Failure.MissingScope
        || failure instanceof Failure.NotFound
        || failure instanceof Failure.VersionRefused
        || failure instanceof Failure.Rejected
        || failure instanceof Failure.Conflict;
  }
}
