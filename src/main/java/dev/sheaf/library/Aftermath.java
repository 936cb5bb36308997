package dev.sheaf.library;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.util.List;
import java.util.Optional;

/// What an errand changes here: when it is written down, done, refused or taken back.
final class Aftermath {
  private final Remote remote;
  private final Tables tables;
  private final Removing removing;
  private final CommentDrafts comments;
  private final Effects effects;

  Aftermath(Remote remote, Tables tables, Effects effects) {
    this.remote = remote;
    this.tables = tables;
    this.effects = effects;
    removing = new Removing(remote, tables);
    comments = new CommentDrafts(tables);
  }

  /// Writes a deed down, in the place of one that waits and means the same; returns its number.
  long write(Deed deed, String title) throws GistException {
    long[] number = {0};
    tables.database().transaction(() -> number[0] = put(deed, title));
    effects.renew();
    return number[0];
  }

  /// Lets a deed wait once more.
  void again(Errand errand) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              keepDeleted(errand.deed());
              tables.outbox().put(errand.number(), new Errand.State.Waiting());
            });
    effects.renew();
    tellAsked(errand.deed());
  }

  /// Lets what a deed changes here be seen before the host has done it.
  void tellAsked(Deed deed) {
    switch (deed) {
      case Deed.Delete(String id) -> {
        remote.events().tell(new LibraryEvent.GistRemoved(id));
        remote.events().tell(new LibraryEvent.TrashChanged());
      }
      case Deed.Star(String id, boolean starred) ->
          remote.events().tell(new LibraryEvent.StarChanged(id, starred));
      case Deed.Create create -> {}
      case Deed.Save save -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment add -> {}
      case Deed.EditComment edit -> {}
      case Deed.DeleteComment delete -> {}
    }
  }

  private void keepDeleted(Deed deed) throws GistException {
    if (deed instanceof Deed.Delete(String id)) {
      removing.keep(id, false);
    }
  }

  // Who saves a draft whose gist is there already, without knowing, changes that gist.
  private Deed known(Deed deed) throws GistException {
    if (!(deed instanceof Deed.Create(Draft draft))) {
      return deed;
    }
    Optional<String> made = tables.madeGists().find(draft.id());
    Optional<Gist> gist = made.isPresent() ? tables.gists().find(made.get()) : Optional.empty();
    return gist.isPresent() ? new Deed.Save(Snapshots.of(gist.get(), draft)) : deed;
  }

  private long put(Deed asked, String title) throws GistException {
    Deed deed = known(asked);
    keepDeleted(deed);
    List<Errand> lane =
        tables.outbox().all().stream()
            .filter(errand -> errand.deed().lane().equals(deed.lane()))
            .toList();
    if (!lane.isEmpty() && deed.getClass() == lane.getLast().deed().getClass()) {
      Errand last = lane.getLast();
      boolean movable =
          last.state() instanceof Errand.State.Waiting
              || last.state() instanceof Errand.State.Refused;
      if (movable && !(deed instanceof Deed.AddComment)) {
        tables.outbox().replace(last.number(), deed, title, remote.now());
        return last.number();
      }
      // To make a gist anew while the first may be there would make two.
      if (deed instanceof Deed.Create || deed instanceof Deed.Fork) {
        return last.number();
      }
    }
    return tables.outbox().add(deed, title, remote.now());
  }

  void done(Errand errand, Done done) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              settle(errand.deed(), done);
              tables.outbox().remove(errand.number());
            });
    effects.renew();
    remote.events().tell(new LibraryEvent.Posted(errand, done.gist()));
    switch (errand.deed()) {
      case Deed.Delete(String id) -> removing.remove(id, false);
      case Deed.Create create -> remote.events().tell(new LibraryEvent.TrashChanged());
      case Deed.Save save -> {}
      case Deed.Star star -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment add -> {}
      case Deed.EditComment edit -> {}
      case Deed.DeleteComment delete -> {}
    }
  }

  private void settle(Deed deed, Done done) throws GistException {
    switch (deed) {
      case Deed.Create(Draft draft) -> {
        follow(draft, done.texts().gist());
        tables.drafts().remove(draft.id());
        tables.madeGists().put(draft.id(), done.texts().gist().id());
        Optional<String> restored = Trash.restoredBy(draft.id());
        if (restored.isPresent()) {
          tables.trash().remove(restored.get());
        }
      }
      case Deed.Save(Draft draft) -> follow(draft, done.texts().gist());
      case Deed.Delete(String id) -> tables.outbox().removeAbout(id);
      case Deed.Star star -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment(String id, String body) -> comments.forget(id, CommentDrafts.NEW, body);
      case Deed.EditComment(String id, long comment, String body) ->
          comments.forget(id, comment, body);
      case Deed.DeleteComment delete -> {}
    }
  }

  /// What was typed after a save stands on top of it now.
  private void follow(Draft sent, Gist saved) throws GistException {
    Rebased rebased = new Rebased(tables, sent, saved);
    Optional<Draft> draft = tables.drafts().find(sent.id());
    if (draft.isPresent()) {
      tables.drafts().remove(sent.id());
      Optional<Draft> left = rebased.of(draft.get());
      if (left.isPresent()) {
        tables.drafts().put(left.get());
      }
    }
    for (Errand errand : tables.outbox().all()) {
      if (errand.deed() instanceof Deed.Save(Draft later)
          && later.id().equals(sent.id())
          && !later.equals(sent)) {
        Draft left = rebased.of(later).orElseGet(() -> Snapshots.nothing(saved, later.keptAt()));
        tables
            .outbox()
            .replace(errand.number(), new Deed.Save(left), errand.title(), errand.since());
      }
    }
  }

  void refused(Errand errand, Failure reason) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              putBack(errand.deed());
              tables.outbox().put(errand.number(), new Errand.State.Refused(reason));
            });
    effects.renew();
    tellUndone(errand.deed());
  }

  void withdraw(Errand errand) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              putBack(errand.deed());
              tables.outbox().remove(errand.number());
            });
    effects.renew();
    tellUndone(errand.deed());
  }

  private void putBack(Deed deed) throws GistException {
    switch (deed) {
      case Deed.Create(Draft draft) -> {
        if (Trash.restoredBy(draft.id()).isEmpty()) {
          putBack(draft);
        }
      }
      case Deed.Save(Draft draft) -> putBack(draft);
      case Deed.Delete(String id) -> tables.trash().remove(id);
      case Deed.Star star -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment(String id, String body) -> comments.putBack(id, CommentDrafts.NEW, body);
      case Deed.EditComment(String id, long comment, String body) ->
          comments.putBack(id, comment, body);
      case Deed.DeleteComment delete -> {}
    }
  }

  // What was typed since is newer, and holds it.
  private void putBack(Draft draft) throws GistException {
    if (tables.drafts().find(draft.id()).isEmpty()) {
      tables.drafts().put(draft);
    }
  }

  private void tellUndone(Deed deed) throws GistException {
    switch (deed) {
      case Deed.Delete(String id) -> {
        Optional<Gist> gist = tables.gists().find(id);
        gist.ifPresent(back -> remote.events().tell(new LibraryEvent.GistChanged(back)));
        remote.events().tell(new LibraryEvent.TrashChanged());
      }
      case Deed.Star(String id, boolean starred) ->
          remote
              .events()
              .tell(
                  new LibraryEvent.StarChanged(
                      id, tables.shelves().on(ShelfKeys.STARRED).contains(id)));
      case Deed.Create create -> {}
      case Deed.Save save -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment add -> {}
      case Deed.EditComment edit -> {}
      case Deed.DeleteComment delete -> {}
    }
  }
}
