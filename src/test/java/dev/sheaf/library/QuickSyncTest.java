package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Edition;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickSyncTest {
  private static final Shelf ALL = new Shelf.All();

  @TempDir private Path home;

  private static List<String> ids(Library library, Shelf shelf) throws Exception {
    return library.local(shelf).stream().map(Gist::id).toList();
  }

  @ParameterizedTest
  @EnumSource
  void threeRequestsTellThatNothingChanged(Edition edition) throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(250, 7).withShare(60).withEdition(edition))) {
      Library library = around.mine("mine");
      assertThat(library.sync().quick()).isEqualTo(new Looked(0, false));
      assertThat(library.sync().fullAt()).isEmpty();
      library.sync().full();
      assertThat(library.sync().fullAt()).isPresent();
      for (int i = 0; i < 3; i++) {
        around.sandbox().requests().clear();
        assertThat(library.sync().quick()).isEqualTo(new Looked(0, true));
        assertThat(around.sandbox().requests().count()).isEqualTo(3);
      }
    }
  }

  @Test
  void anEmptyAccountCostsNoMore() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      library.sync().full();
      around.sandbox().requests().clear();
      assertThat(library.sync().quick()).isEqualTo(new Looked(0, true));
      assertThat(around.sandbox().requests().count()).isEqualTo(3);
    }
  }

  @Test
  void whatIsNewOrChangedIsFoundAndTold() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      Gist old = around.given(around.me(), "a.txt", "one");
      library.sync().full();
      List<LibraryEvent> events = Surroundings.eventsOf(library);
      Gist fresh = around.given(around.me(), "b.txt", "two");
      Gist liked = around.given(around.other(), "c.txt", "three");
      try (GitHub client = around.client(around.me())) {
        client.star(liked.id());
        client.star(old.id());
      }

      assertThat(library.sync().quick().complete()).isTrue();

      assertThat(ids(library, ALL)).containsExactlyInAnyOrder(old.id(), fresh.id());
      assertThat(library.starred()).containsExactlyInAnyOrder(liked.id(), old.id());
      assertThat(events)
          .anyMatch(
              event ->
                  event instanceof LibraryEvent.GistChanged(Gist gist)
                      && gist.id().equals(fresh.id()));
    }
  }

  @Test
  void aCountThatDiffersAsksForEveryPage() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      Gist gone = around.given(around.me(), "a.txt", "one");
      Gist stays = around.given(around.me(), "b.txt", "two");
      library.sync().full();
      try (GitHub client = around.client(around.me())) {
        client.delete(gone.id());
        client.create(Surroundings.gist(Visibility.PUBLIC, "c.txt", "three"));
      }
      assertThat(library.sync().quick().complete()).isFalse();
      library.sync().full();
      assertThat(ids(library, ALL)).hasSize(2).contains(stays.id()).doesNotContain(gone.id());
      assertThat(library.sync().quick()).isEqualTo(new Looked(0, true));
    }
  }

  @Test
  void lostStarsAreFoundByTheFullSweep() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(250, 7).withShare(20))) {
      Library library = around.mine("mine");
      library.sync().full();
      String lost = library.starred().iterator().next();
      try (GitHub client = around.client(around.me())) {
        client.unstar(lost);
      }
      library.sync().full();
      assertThat(library.starred()).doesNotContain(lost);
    }
  }

  @Test
  void everyPageThatIsAsItWasIsA304() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(450, 7).withShare(60))) {
      Library library = around.mine("mine");
      library.sync().full();
      around.sandbox().requests().clear();
      library.sync().full();
      assertThat(around.sandbox().requests().all())
          .isNotEmpty()
          .allMatch(request -> request.header("If-None-Match").isPresent());
    }
  }

  @Test
  void twoWhoAskForTheSameListAtOnceShareTheAnswer() throws Exception {
    try (Surroundings around = new Surroundings(home, SandboxOptions.filled(450, 7).withShare(60));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Library library = around.mine("mine");
      around.sandbox().trouble().slow(Duration.ofMillis(300));
      Future<?> first = threads.submit(() -> library.refresh(ALL, page -> {}));
      await().until(() -> around.sandbox().requests().count() > 0);
      Future<?> second = threads.submit(() -> library.refresh(ALL, page -> {}));
      first.get();
      second.get();

      List<String> asked = around.sandbox().requests().all().stream().map(Received::path).toList();
      assertThat(asked).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
  }
}
