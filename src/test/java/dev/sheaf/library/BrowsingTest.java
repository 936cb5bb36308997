package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  void severalShelvesCanBeRefreshedAtOnce() throws Exception {
    try (Surroundings around =
            new Surroundings(home, SandboxOptions.filled(250, 7).withShare(100));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Library library = around.mine("mine");
      List<Shelf> shelves =
          List.of(
              ALL,
              new Shelf.Starred(),
              new Shelf.PublicGists(),
              ALL,
              new Shelf.OfUser(around.other().login()));
      List<Callable<Refreshed>> all = new ArrayList<>();
      for (Shelf shelf : shelves) {
        all.add(() -> library.refresh(shelf, page -> {}));
      }
      for (Future<Refreshed> one : threads.invokeAll(all)) {
        assertThat(one.get().pages()).isPositive();
      }
      assertThat(ids(library.local(ALL)))
          .containsExactlyInAnyOrderElementsOf(around.sandbox().gistsOf(around.me().login()));
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

  private static List<String> ids(List<Gist> gists) {
    return gists.stream().map(Gist::id).toList();
  }
}
