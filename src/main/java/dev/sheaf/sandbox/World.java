package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Users and gists, and the one way to change them; many read at once, one writes.
final class World {
  private static final Logger LOG = LoggerFactory.getLogger(World.class);

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Users users;
  private final Gists gists = new Gists();
  private Consumer<Deed> journal = deed -> {};
  private long lastComment = 4_100_000;

  World(Users users) {
    this.users = users;
    users.all().forEach(gists::welcome);
  }

  Users users() {
    return users;
  }

  /// From now on every deed is also told to the journal.
  void record(Consumer<Deed> listener) {
    journal = listener;
  }

  <T> T read(Function<Gists, T> question) {
    lock.readLock().lock();
    try {
      return question.apply(gists);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Nobody else reads or writes meanwhile; `perform` only works inside.
  <T> T write(Supplier<T> action) {
    lock.writeLock().lock();
    try {
      return action.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Carries out a deed that was found to be allowed.
  void perform(Deed deed) {
    journal.accept(deed);
    replay(deed);
  }

  /// The next comment's number.
  long nextComment() {
    return lastComment + 1;
  }

  /// Before the first request only.
  void addPlanned(Gist gist, List<String> stargazers) {
    gists.add(gist);
    stargazers.forEach(login -> gists.star(user(login), gist));
    gist.comments().forEach(comment -> lastComment = Math.max(lastComment, comment.id()));
  }

  /// A deed whose gist is not there, because a damaged line is missing, is left out.
  void replayIfPossible(Deed deed) {
    try {
      replay(deed);
    } catch (NoSuchElementException | NullPointerException e) {
      LOG.warn("a {} of {} cannot be repeated", deed.getClass().getSimpleName(), deed.at());
    }
  }

  private void replay(Deed deed) {
    switch (deed) {
      case Deed.Create create -> create(create);
      case Deed.Edit edit -> edit(edit);
      case Deed.Delete delete -> gists.remove(gist(delete.id()));
      case Deed.Star star -> {
        gists.star(user(star.login()), gist(star.id()));
        gist(star.id()).touch(star.at());
      }
      case Deed.Unstar unstar -> {
        gists.unstar(user(unstar.login()), gist(unstar.id()));
        gist(unstar.id()).touch(unstar.at());
      }
      case Deed.Fork fork -> fork(fork);
      case Deed.AddComment(String id, long number, String login, String body, Instant at) -> {
        lastComment = Math.max(lastComment, number);
        gist(id).comments().add(new Comment(number, user(login), body, at, at));
        gist(id).touch(at);
      }
      case Deed.EditComment(String id, long number, String body, Instant at) -> {
        gist(id)
            .comments()
            .replaceAll(comment -> comment.id() == number ? comment.edited(body, at) : comment);
        gist(id).touch(at);
      }
      case Deed.DeleteComment(String id, long number, Instant at) -> {
        gist(id).comments().removeIf(comment -> comment.id() == number);
        gist(id).touch(at);
      }
    }
  }

  private void create(Deed.Create deed) {
    User owner = deed.login() == null ? null : user(deed.login());
    GistRepo repo = GistRepo.empty();
    User author = owner == null ? Users.NOBODY : owner;
    repo.commit(new Recipe.Stamp(author, deed.at()), deed.files());
    gists.add(new Gist(deed.id(), owner, deed.open(), deed.description(), deed.at(), repo));
  }

  private void edit(Deed.Edit deed) {
    Gist gist = gist(deed.id());
    gist.repo().commit(new Recipe.Stamp(user(deed.login()), deed.at()), deed.files());
    if (deed.description() != null) {
      gist.describe(deed.description());
    }
    gist.touch(deed.at());
  }

  private void fork(Deed.Fork deed) {
    Gist source = gist(deed.source());
    GistRepo repo = source.repo().fork();
    String description = source.description().orElse(null);
    User owner = user(deed.login());
    Gist fork = new Gist(deed.id(), owner, source.isPublic(), description, deed.at(), repo);
    fork.becomeForkOf(source);
    source.touch(deed.at());
    gists.add(fork);
  }

  private User user(String login) {
    return users.named(login).orElseThrow();
  }

  private Gist gist(String id) {
    return gists.find(id).orElseThrow();
  }
}
