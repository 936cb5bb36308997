package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import dev.sheaf.github.Answer;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.github.SignedIn;
import dev.sheaf.library.Keeping.Kept;
import dev.sheaf.store.LookTable.Counts;
import dev.sheaf.store.LookTable.Look;
import dev.sheaf.store.ShelfTable.PageMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks three things at once: what of mine changed since, how many there are, and whether the first
/// page of stars is as it was.
final class QuickLook {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private int changed;
  private boolean complete = true;
  private boolean starsMoved;

  QuickLook(Remote remote, Tables tables, Keeping keeping) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
  }

  private interface Question {
    Taking ask() throws GistException;
  }

  private interface Taking {
    void take() throws GistException;
  }

  Looked run(Sweeps sweeps) throws GistException {
    if (tables.shelves().refreshedAt(ShelfKeys.MINE).isEmpty()) {
      return new Looked(0, false);
    }
    Look look = tables.looks().next(ShelfKeys.MINE).orElse(new Look(Instant.EPOCH, null));
    List<Profile> profiles = new ArrayList<>();
    Together.<Question, Taking>forEach(
        List.of(
            () -> mine(look),
            () -> {
              SignedIn user = remote.line().ask(() -> remote.gitHub().user());
              return () -> profiles.add(user.profile());
            },
            this::stars),
        Question::ask,
        (question, taking) -> taking.take());
    for (Profile profile : profiles) {
      compare(profile, tables.looks().counts(ShelfKeys.MINE));
    }
    if (starsMoved && complete) {
      sweeps.run(new Shelf.Starred(), gists -> {});
    }
    return new Looked(changed, complete);
  }

  private Taking mine(Look look) throws GistException {
    ListQuery query = ListQuery.ALL.withSince(look.since()).withEtag(look.etag());
    Answer<Page<Gist>> answer = remote.line().ask(() -> remote.gitHub().gists(query));
    return switch (answer) {
      case Answer.NotModified<Page<Gist>>() -> () -> {};
      case Answer.Fresh<Page<Gist>>(Page<Gist> page, String etag) -> () -> take(page, look, etag);
    };
  }

  private void take(Page<Gist> page, Look asked, @Nullable String etag) throws GistException {
    List<Gist> fresh = new ArrayList<>();
    tables
        .database()
        .transaction(
            () -> {
              Kept kept = keeping.listed(page.items());
              for (Gist gist : kept.all()) {
                tables.shelves().add(ShelfKeys.MINE, gist.id());
              }
              // The validator belongs to this moment only.
              tables.looks().put(ShelfKeys.MINE, new Look(asked.since(), etag));
              fresh.addAll(kept.changed());
              fresh.addAll(kept.added());
            });
    changed += fresh.size();
    complete &= page.next() == null;
    fresh.forEach(gist -> remote.events().tell(new LibraryEvent.GistChanged(gist)));
  }

  private Taking stars() throws GistException {
    Optional<PageMark> known = tables.shelves().page(ShelfKeys.STARRED, 1);
    ListQuery query = ListQuery.ALL.withEtag(known.map(PageMark::etag).orElse(null));
    Answer<Page<Gist>> answer = remote.line().ask(() -> remote.gitHub().starred(query));
    return () -> starsMoved = answer instanceof Answer.Fresh<Page<Gist>>;
  }

  // A token may not be told of secret gists.
  private void compare(Profile profile, Counts here) {
    Integer secret = profile.secretGists();
    complete &= profile.publicGists() == here.open() && (secret == null || secret == here.secret());
  }
}
