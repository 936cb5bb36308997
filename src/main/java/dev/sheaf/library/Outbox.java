package dev.sheaf.library;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// All that changes something on the host goes through here: it is written down first, sent at once
/// where the host can be reached, and otherwise kept in order until it can. What the host refuses
/// while one waits for it is taken back and thrown; what it refuses later stays here with the
/// reason.
public final class Outbox {
  private final Remote remote;
  private final Tables tables;
  private final Courier courier;
  private final Aftermath aftermath;
  private final Effects effects;
  private final ReentrantLock sending;
  private final Set<Deed> held = ConcurrentHashMap.newKeySet();

  Outbox(Remote remote, Tables tables, Courier courier, Aftermath aftermath, Effects effects) {
    this.remote = remote;
    this.tables = tables;
    this.courier = courier;
    this.aftermath = aftermath;
    this.effects = effects;
    sending = tables.database().turns("outbox of " + tables.account());
  }

  /// What waits, in order.
  public List<Errand> all() throws GistException {
    return tables.outbox().all();
  }

  /// What waits about a gist, in order; of one that is on no host so far, by its draft's id.
  public List<Errand> about(String gistId) throws GistException {
    return all().stream().filter(errand -> errand.deed().gistId().equals(gistId)).toList();
  }

  /// Saves a change, and only that.
  ///
  /// @param base the gist as it was when the edit began, with the texts of the files it changes
  public Sending<OpenGist> save(Gist base, GistChange change) throws GistException {
    ChangeRules.check(base, change);
    Draft draft = Snapshots.of(base, change, remote.now());
    return post(new Deed.Save(draft), base.title()).map(Done::texts);
  }

  /// Makes a gist; asking again for the same draft never makes two.
  ///
  /// @param draftId names it until the host has it
  public Sending<OpenGist> create(String draftId, NewGist gist) throws GistException {
    ChangeRules.check(gist);
    Draft draft = Snapshots.of(draftId, gist, remote.now());
    return post(new Deed.Create(draft), gist.files().firstEntry().getKey()).map(Done::texts);
  }

  /// Deletes a gist, which goes to the Trash with what is here of its files.
  public Sending<String> delete(String id) throws GistException {
    return post(new Deed.Delete(id), title(id)).map(done -> id);
  }

  public Sending<String> star(String id, boolean starred) throws GistException {
    return post(new Deed.Star(id, starred), title(id)).map(done -> id);
  }

  /// Makes the account's own copy of somebody else's gist, or finds the one made before.
  public Sending<OpenGist> fork(String id) throws GistException {
    return post(new Deed.Fork(id), title(id)).map(Done::texts);
  }

  public Sending<String> addComment(String id, String body) throws GistException {
    ChangeRules.checkComment(body);
    return post(new Deed.AddComment(id, body), title(id)).map(done -> id);
  }

  public Sending<String> editComment(String id, long comment, String body) throws GistException {
    ChangeRules.checkComment(body);
    return post(new Deed.EditComment(id, comment, body), title(id)).map(done -> id);
  }

  public Sending<String> deleteComment(String id, long comment) throws GistException {
    return post(new Deed.DeleteComment(id, comment), title(id)).map(done -> id);
  }

  /// Writes down that a comment shall go. It goes once `letGo` says so, or after the next start;
  /// until then it can be taken back.
  ///
  /// @return the errand's number
  public long holdDeleteComment(String id, long comment) throws GistException {
    Deed deed = new Deed.DeleteComment(id, comment);
    held.add(deed);
    long number = aftermath.write(deed, title(id));
    changed();
    return number;
  }

  /// Sends what was held back, unless it was taken back, and all that waits.
  public Optional<Failure> letGo(long number) throws GistException {
    tables.outbox().find(number).ifPresent(errand -> held.remove(errand.deed()));
    return send();
  }

  private String title(String id) throws GistException {
    return tables.gists().find(id).map(Gist::title).orElse(id);
  }

  private Sending<Done> post(Deed deed, String title) throws GistException {
    long number = aftermath.write(deed, title);
    changed();
    // Nobody should wait to find out that the host is away; and a star is to be seen at once.
    if (!remote.line().state().online() || deed instanceof Deed.Star) {
      aftermath.tellAsked(deed);
    }
    Failure why = new Failure.Cancelled();
    String lane = tables.outbox().find(number).map(mine -> mine.deed().lane()).orElse("");
    if (!lock()) {
      return queued(number, why);
    }
    try {
      for (Errand errand : tables.outbox().all()) {
        if (errand.number() > number || !errand.deed().lane().equals(lane)) {
          continue;
        }
        boolean mine = errand.number() == number;
        Optional<Courier.Result> result = attempt(errand);
        if (mine && result.isPresent()) {
          switch (result.get()) {
            case Courier.Result.Is(Done done) -> {
              return new Sending.Sent<>(done);
            }
            case Courier.Result.Against(Failure failure) -> {
              withdraw(number);
              throw new GistException(failure);
            }
            case Courier.Result.Later(Failure failure) -> why = failure;
            case Courier.Result.Unknown() ->
                why = new Failure.AnswerLost(remote.gitHub().host().name());
          }
        } else if (!result.filter(Courier.Result::isDone).isPresent()) {
          why = reason(errand, result);
          break;
        }
      }
    } finally {
      sending.unlock();
      changed();
    }
    return queued(number, why);
  }

  private Sending<Done> queued(long number, Failure why) throws GistException {
    Errand errand =
        tables.outbox().find(number).orElseThrow(() -> new GistException(new Failure.Cancelled()));
    aftermath.tellAsked(errand.deed());
    return new Sending.Queued<>(errand, why);
  }

  private static Failure reason(Errand errand, Optional<Courier.Result> result) {
    if (result.isPresent() && result.get() instanceof Courier.Result.Later(Failure why)) {
      return why;
    }
    return errand.state() instanceof Errand.State.Refused(Failure why)
        ? why
        : new Failure.Cancelled();
  }

  /// Sends what waits, in order, until the host can no longer be reached or the thread is
  /// interrupted. What is refused stays, and with it what follows it in the same gist.
  ///
  /// @return why it ended before all was sent; empty where nothing that can be sent is left
  public Optional<Failure> send() throws GistException {
    if (!lock()) {
      return Optional.of(new Failure.Cancelled());
    }
    try {
      return sendAll();
    } finally {
      sending.unlock();
      changed();
    }
  }

  private Optional<Failure> sendAll() throws GistException {
    Set<String> blocked = new HashSet<>();
    Optional<Failure> left = Optional.empty();
    long last = 0;
    for (Optional<Errand> next = after(last); next.isPresent(); next = after(last)) {
      Errand errand = next.get();
      last = errand.number();
      if (Thread.currentThread().isInterrupted()) {
        return Optional.of(new Failure.Cancelled());
      }
      boolean passes = errand.deed() instanceof Deed.Delete;
      if (blocked.contains(errand.deed().lane()) && !passes) {
        continue;
      }
      Optional<Courier.Result> result = attempt(errand);
      if (result.filter(Courier.Result::isDone).isPresent()) {
        changed();
        continue;
      }
      blocked.add(errand.deed().lane());
      if (result.isPresent() && result.get() instanceof Courier.Result.Later later) {
        left = Optional.of(later.why());
        if (later.isForAll()) {
          return left;
        }
      }
    }
    return left;
  }

  private Optional<Errand> after(long number) throws GistException {
    return all().stream().filter(errand -> errand.number() > number).findFirst();
  }

  /// Empty where a person has to decide about it first, or may think again.
  private Optional<Courier.Result> attempt(Errand errand) throws GistException {
    if (errand.state() instanceof Errand.State.Refused
        || errand.state() instanceof Errand.State.Unsure
        || held.contains(errand.deed())) {
      return Optional.empty();
    }
    Courier.Result result = courier.bring(errand);
    switch (result) {
      case Courier.Result.Is(Done done) -> aftermath.done(errand, done);
      case Courier.Result.Against(Failure failure) -> aftermath.refused(errand, failure);
      case Courier.Result.Unknown() ->
          tables.outbox().put(errand.number(), new Errand.State.Unsure());
      case Courier.Result.Later later -> {}
    }
    return Optional.of(result);
  }

  /// Takes back what was not sent: a text is a draft again, a star and a gist are as they were.
  ///
  /// @return false where it is just being sent, or done already
  public boolean withdraw(long number) throws GistException {
    if (!sending.tryLock()) {
      return false;
    }
    try {
      Optional<Errand> errand = tables.outbox().find(number);
      if (errand.isPresent()) {
        aftermath.withdraw(errand.get());
      }
      return errand.isPresent();
    } finally {
      sending.unlock();
      changed();
    }
  }

  /// Forgets the saves of a gist that wait, for what they hold is not wanted any more; what is on
  /// its way stays.
  public void dropSaves(String gistId) throws GistException {
    for (Errand errand : about(gistId)) {
      boolean text = errand.deed() instanceof Deed.Save || errand.deed() instanceof Deed.Create;
      if (text && !(errand.state() instanceof Errand.State.Sending)) {
        tables.outbox().remove(errand.number());
      }
    }
    changed();
  }

  /// Sends once more what was refused, or what nobody can tell whether it was done.
  public void sendAgain(long number) throws GistException {
    Optional<Errand> errand = tables.outbox().find(number);
    if (errand.isPresent() && !(errand.get().state() instanceof Errand.State.Sending)) {
      aftermath.again(errand.get());
    }
    changed();
  }

  private boolean lock() {
    try {
      sending.lockInterruptibly();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void changed() throws GistException {
    effects.renew();
    remote.events().tell(new LibraryEvent.OutboxChanged(tables.outbox().count()));
  }
}
