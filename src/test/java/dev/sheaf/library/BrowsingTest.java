package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsingTest {
  private static final Shelf ALL = new Shelf.All();

  @TempDir private Path home;

  @Test
  void everyPageComesAndTheFirstOneFirst() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(250, 7).withShare(100))) {
      Library library = around.mine("mine");
      List<LibraryEvent> events = Surroundings.eventsOf(library);
      List<List<Gist>> pages = new ArrayList<>();
      assertThat(library.local(ALL)).isEmpty();

      Refreshed refreshed = library.refresh(ALL, pages::add);

      List<String> all = around.sandbox().gistsOf(around.me().login());
      assertThat(all).hasSizeGreaterThan(200);
      assertThat(refreshed).isEqualTo(new Refreshed(3, 0, Set.of()));
      assertThat(pages.getFirst().getFirst().id()).isEqualTo(all.getFirst());
      assertThat(ids(library.local(ALL))).containsExactlyInAnyOrderElementsOf(all);
      assertThat(events)
          .contains(
              new LibraryEvent.SyncProgress(ALL, 1, 3), new LibraryEvent.SyncProgress(ALL, 3, 3));
      assertThat(library.refreshedAt(ALL)).isPresent();
    }
  }

  @Test
  void anUnchangedListCostsOneConditionalRequestAPage() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(250, 7).withShare(100))) {
      Library library = around.mine("mine");
      library.refresh(ALL, page -> {});
      List<Gist> before = library.local(ALL);
      around.sandbox().requests().clear();
      List<List<Gist>> pages = new ArrayList<>();

      Refreshed refreshed = library.refresh(ALL, pages::add);

      assertThat(refreshed).isEqualTo(new Refreshed(3, 3, Set.of()));
      assertThat(pages).isEmpty();
      assertThat(around.sandbox().requests().all())
          .hasSize(3)
          .allSatisfy(request -> assertThat(request.header("If-None-Match")).isPresent());
      assertThat(library.local(ALL)).isEqualTo(before);
    }
  }

  @Test
  void whatWasListedIsThereAfterARestartWithoutTheHost() throws Exception {
    Surroundings around = new Surroundings(home, SandboxOptions.filled(30, 3).withShare(100));
    Library library = around.mine("mine");
    library.refresh(ALL, page -> {});
    List<Gist> before = library.local(ALL);
    around.close();

    try (Library again =
        new Library(
            library.account().orElseThrow(), around.client(around.me()), around.database("mine"))) {
      List<LibraryEvent> events = Surroundings.eventsOf(again);
      assertThat(again.local(ALL)).isEqualTo(before);
      assertThat(
              catchThrowableOfType(GistException.class, () -> again.refresh(ALL, page -> {}))
                  .failure())
          .isInstanceOf(Failure.Offline.class);
      assertThat(again.connectivity().online()).isFalse();
      assertThat(events).containsExactly(again.connectivity());
      assertThat(again.local(ALL)).isEqualTo(before);
    }
  }

  @Test
  void aGistDeletedElsewhereGoesWithTheNextFullLook() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist stays = around.given(around.me(), "stays.txt", "a");
      Gist goes = around.given(around.me(), "goes.txt", "b");
      Library library = around.mine("mine");
      library.refresh(ALL, page -> {});
      try (GitHub client = around.client(around.me())) {
        client.delete(goes.id());
      }
      List<LibraryEvent> events = Surroundings.eventsOf(library);

      assertThat(library.refresh(ALL, page -> {}).gone()).containsExactly(goes.id());
      assertThat(ids(library.local(ALL))).containsExactly(stays.id());
      assertThat(library.cached(goes.id())).isEmpty();
      assertThat(events).contains(new LibraryEvent.GistRemoved(goes.id()));
    }
  }

  @Test
  void aGistThatSlippedBetweenTwoPagesIsNotTakenForDeleted() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "here.txt", "a");
      Library library = around.mine("mine");
      library.refresh(ALL, page -> {});
      around
          .sandbox()
          .trouble()
          .next(
              1,
              request -> request.path().contains("/gists?"),
              new Mishap.Refuse(200, "[]", Map.of()));

      assertThat(library.refresh(ALL, page -> {}).gone()).isEmpty();
      assertThat(ids(library.local(ALL))).containsExactly(gist.id());
    }
  }

  @Test
  void changedAndNewGistsAreTold() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "a");
      Library library = around.mine("mine");
      library.refresh(ALL, page -> {});
      try (GitHub client = around.client(around.me())) {
        client.update(gist.id(), new GistChange("other words", new LinkedHashMap<>()));
      }
      Gist fresh = around.given(around.me(), "b.txt", "b");
      List<LibraryEvent> events = Surroundings.eventsOf(library);
      List<Gist> came = new ArrayList<>();

      library.refresh(ALL, came::addAll);

      assertThat(ids(came)).containsExactlyInAnyOrder(gist.id(), fresh.id());
      assertThat(events)
          .filteredOn(LibraryEvent.GistChanged.class::isInstance)
          .singleElement()
          .extracting(event -> ((LibraryEvent.GistChanged) event).gist().description())
          .isEqualTo("other words");
    }
  }

  @Test
  void secretAndPublicAreParts() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      String secret =
          library.create(Surroundings.gist(Visibility.SECRET, "s.txt", "s")).gist().id();
      String open = library.create(Surroundings.gist(Visibility.PUBLIC, "p.txt", "p")).gist().id();
      library.refresh(new Shelf.Secret(), page -> assertThat(ids(page)).containsExactly(secret));

      assertThat(ids(library.local(new Shelf.Secret()))).containsExactly(secret);
      assertThat(ids(library.local(new Shelf.Public()))).containsExactly(open);
      assertThat(ids(library.local(ALL))).containsExactlyInAnyOrder(secret, open);
    }
  }

  @Test
  void withoutAnAccountPublicGistsCanBeRead() throws Exception {
    try (Surroundings around = new Surroundings(home, SandboxOptions.filled(40, 5).withShare(50))) {
      Library library = around.anonymous("nobody");
      library.refresh(new Shelf.PublicGists(), page -> {});
      List<Gist> found = library.local(new Shelf.PublicGists());
      assertThat(found).isNotEmpty().allMatch(Gist::isPublic);
      assertThat(library.open(found.getFirst().id()).gist().files()).isNotEmpty();

      around.sandbox().requests().clear();
      assertThat(library.refresh(ALL, page -> {})).isEqualTo(new Refreshed(0, 0, Set.of()));
      assertThat(around.sandbox().requests().count()).isZero();

      String login = login(found.getFirst());
      library.refresh(new Shelf.OfUser(login), page -> {});
      assertThat(library.local(new Shelf.OfUser(login)))
          .isNotEmpty()
          .allMatch(gist -> login(gist).equals(login));
    }
  }

  @Test
  void theLocalCopiesOfTwoAccountsDoNotMix() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist mine = around.given(around.me(), "a.txt", "same words");
      Gist others = around.given(around.other(), "b.txt", "same words");
      Library me = around.mine("both");
      Library other =
          new Library(
              around.account(around.other()),
              around.client(around.other()),
              around.database("both"));
      me.refresh(ALL, page -> {});
      me.open(mine.id());
      other.refresh(ALL, page -> {});
      other.open(others.id());
      assertThat(ids(me.local(ALL))).containsExactly(mine.id());
      assertThat(me.size()).isEqualTo(new LibrarySize(1, 1, 10, 0));

      me.deleteLocalCopy();

      assertThat(me.local(ALL)).isEmpty();
      assertThat(me.size()).isEqualTo(new LibrarySize(0, 0, 0, 0));
      assertThat(other.cached(others.id()).orElseThrow().gist().files().getFirst().content())
          .isEqualTo("same words");
      other.close();
    }
  }

  @Test
  void aRefreshCanBeInterrupted() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(250, 7).withShare(100))) {
      Library library = around.mine("mine");
      GistException failure =
          catchThrowableOfType(
              GistException.class,
              () -> library.refresh(ALL, page -> Thread.currentThread().interrupt()));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.failure()).isEqualTo(new Failure.Cancelled());
      assertThat(library.refreshedAt(ALL)).isEmpty();

      library.refresh(ALL, page -> {});
      assertThat(new HashSet<>(ids(library.local(ALL))))
          .isEqualTo(new HashSet<>(around.sandbox().gistsOf(around.me().login())));
    }
  }

  @Test
  void starsAreSeenAndLostStarsToo() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.other(), "star.txt", "twinkle");
      Library library = around.mine("mine");
      library.open(gist.id());
      List<LibraryEvent> events = Surroundings.eventsOf(library);

      library.star(gist.id());
      assertThat(library.isStarred(gist.id())).isTrue();
      assertThat(library.starred()).containsExactly(gist.id());
      assertThat(ids(library.local(new Shelf.Starred()))).containsExactly(gist.id());
      try (GitHub client = around.client(around.me())) {
        client.unstar(gist.id());
      }
      library.refresh(new Shelf.Starred(), page -> {});

      assertThat(library.starred()).isEmpty();
      assertThat(events)
          .contains(
              new LibraryEvent.StarChanged(gist.id(), true),
              new LibraryEvent.StarChanged(gist.id(), false));
    }
  }

  @Test
  void aFullLastPageIsLookedBehindThoughItDidNotChange() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(140, 7).withShare(100))) {
      List<String> mine = around.sandbox().gistsOf(around.me().login());
      String oldest = mine.get(100);
      Library library = around.mine("mine");
      library.refresh(new Shelf.Starred(), page -> {});
      try (GitHub client = around.client(around.me())) {
        for (String id : library.starred()) {
          client.unstar(id);
        }
        for (String id : mine.subList(0, 100)) {
          client.star(id);
        }
        library.refresh(new Shelf.Starred(), page -> {});
        assertThat(library.starred()).doesNotContain(oldest);
        client.star(oldest);
      }
      library.refresh(new Shelf.Starred(), page -> {});
      assertThat(library.starred()).contains(oldest).hasSize(101);
    }
  }

  private static String login(Gist gist) {
    return Objects.requireNonNull(gist.owner()).login();
  }

  private static List<String> ids(List<Gist> gists) {
    return gists.stream().map(Gist::id).toList();
  }
}
