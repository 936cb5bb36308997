package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSyncTest {
  @TempDir private Path home;

  private static boolean isRaw(Received request) {
    return request.path().contains("/raw/");
  }

  private static boolean isGit(Received request) {
    return request.path().contains(".git/");
  }

  private static SandboxOptions odd() {
    return SandboxOptions.filled(140, 5).withShare(60);
  }

  private static void everythingIsHere(Surroundings around, Library library) throws Exception {
    for (Shelf shelf : List.of(new Shelf.All(), new Shelf.Starred())) {
      for (Gist listed : library.local(shelf)) {
        Gist gist = library.known(listed.id()).orElseThrow();
        boolean mine = gist.owner() != null && gist.owner().id() == around.me().id();
        assertThat(mine && gist.filesTruncated()).as(gist.description()).isFalse();
        for (GistFile file : gist.files()) {
          if (mine || file.size() <= Content.MOST_RAW) {
            assertThat(library.bytes(file))
                .as(gist.description() + "/" + file.name())
                .isEqualTo(around.sandbox().content(gist.id(), file.name()).orElseThrow());
          }
        }
      }
    }
  }

  @Test
  void everyFileOfMineAndStarredIsHereThen() throws Exception {
    try (Surroundings around = new Surroundings(home, odd())) {
      Library library = around.mine("mine");
      library.sync().full();
      Fetched fetched = library.sync().contents(false);
      assertThat(fetched.failed()).isZero();
      assertThat(library.sync().unfetched()).isEmpty();

      around.sandbox().requests().clear();
      everythingIsHere(around, library);
      assertThat(around.sandbox().requests().count()).isZero();

      Gist many = described(library, "305 files");
      assertThat(many.files()).hasSize(305);
      assertThat(library.cached(many.id()).orElseThrow().files())
          .allMatch(file -> file.state() == FileState.COMPLETE);
      Gist large = described(library, "More than raw addresses give");
      assertThat(library.cached(large.id()).orElseThrow().files().getFirst().state())
          .isEqualTo(FileState.COMPLETE);
      try (var scratch = Files.list(home.resolve("scratch"))) {
        assertThat(scratch).isEmpty();
      }
    }
  }

  private static GistChange writing(String name, String content) {
    SequencedMap<String, GistChange.FileChange> changes = new LinkedHashMap<>();
    changes.put(name, new GistChange.FileChange.Write(content));
    return new GistChange(null, changes);
  }

  private static Gist described(Library library, String description) throws GistException {
    for (Gist gist : library.local(new Shelf.All())) {
      if (gist.description().equals(description)) {
        return library.known(gist.id()).orElseThrow();
      }
    }
    throw new AssertionError(description);
  }

  @Test
  void aContentIsFetchedOnceAndNoMoreWhenNothingChanged() throws Exception {
    try (Surroundings around = new Surroundings(home, odd())) {
      Library library = around.mine("mine");
      library.sync().full();
      library.sync().contents(false);
      Set<String> blobs = new HashSet<>();
      for (Received request : around.sandbox().requests().matching(ContentSyncTest::isRaw)) {
        assertThat(blobs.add(request.path().replaceFirst(".*/raw/([0-9a-f]+)/.*", "$1"))).isTrue();
      }

      around.sandbox().requests().clear();
      library.sync().full();
      assertThat(library.sync().contents(false)).isEqualTo(new Fetched(0, 0, 0));
      assertThat(around.sandbox().requests().all()).allMatch(request -> !isRaw(request));
      assertThat(around.sandbox().requests().all()).allMatch(request -> !isGit(request));
      assertThat(described(library, "305 files").files()).hasSize(305);
    }
  }

  @Test
  void whatIsElsewhereAlreadyIsNotFetchedAgain() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      Gist first = around.given(around.me(), "a.txt", "same words", "b.txt", "others");
      library.sync().full();
      library.sync().contents(false);
      around.given(around.me(), "copy.txt", "same words");
      try (GitHub client = around.client(around.me())) {
        client.update(first.id(), writing("b.txt", "new"));
      }
      around.sandbox().requests().clear();

      library.sync().quick();
      assertThat(library.sync().contents(false).files()).isEqualTo(1);
      assertThat(around.sandbox().requests().matching(ContentSyncTest::isRaw)).hasSize(1);
    }
  }

  @Test
  void theTokenGoesToNoOtherHost() throws Exception {
    try (Surroundings around = new Surroundings(home, odd().withRawHost("localhost"))) {
      Library library = around.mine("mine");
      library.sync().full();
      assertThat(library.sync().contents(false).failed()).isZero();

      List<Received> raw = around.sandbox().requests().matching(ContentSyncTest::isRaw);
      assertThat(raw).isNotEmpty();
      assertThat(raw)
          .allMatch(request -> request.header("Host").orElseThrow().startsWith("localhost"))
          .allMatch(request -> request.header("Authorization").isEmpty());
    }
  }

  @Test
  void whereRawAddressesGiveNothingTheApiAndGitDo() throws Exception {
    try (Surroundings around = new Surroundings(home, odd())) {
      around.sandbox().trouble().limit(1_000_000, 1_000_000);
      around
          .sandbox()
          .trouble()
          .always(
              ContentSyncTest::isRaw,
              new Mishap.Refuse(200, "<html>Please sign in</html>", Map.of()));
      Library library = around.mine("mine");
      library.sync().full();
      library.sync().contents(false);
      around.sandbox().trouble().end();
      around.sandbox().requests().clear();
      for (Gist listed : library.local(new Shelf.All())) {
        Gist gist = library.known(listed.id()).orElseThrow();
        for (GistFile file : gist.files()) {
          assertThat(library.bytes(file)).hasSize((int) file.size());
        }
      }
      assertThat(around.sandbox().requests().count()).isZero();
    }
  }

  @Test
  void aBadFileIsNotedAndNeitherStopsNorIsAskedForAgainAtOnce() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.of(around.me(), "mine");
      around.given(around.me(), "good.txt", "good");
      Gist bad = around.given(around.other(), "bad.txt", "bad");
      try (GitHub client = around.client(around.me())) {
        client.star(bad.id());
      }
      Predicate<Received> itsRaw = request -> request.path().contains(bad.id() + "/raw");
      around.sandbox().trouble().always(itsRaw, new Mishap.Refuse(404, "no", Map.of()));
      around
          .sandbox()
          .trouble()
          .always(
              request -> request.path().endsWith("/gists/" + bad.id()),
              new Mishap.Refuse(404, "{}", Map.of()));
      library.sync().full();

      assertThat(library.sync().contents(false)).isEqualTo(new Fetched(1, 4, 1));
      assertThat(library.sync().unfetched())
          .extracting(Unfetched::gistId, Unfetched::name, Unfetched::reason)
          .containsExactly(tuple(bad.id(), "bad.txt", FetchTrouble.GONE));
      around.sandbox().requests().clear();
      assertThat(library.sync().contents(false)).isEqualTo(new Fetched(0, 0, 0));
      assertThat(around.sandbox().requests().count()).isZero();

      around.sandbox().trouble().end();
      assertThat(library.sync().contents(true)).isEqualTo(new Fetched(1, 3, 0));
      assertThat(library.sync().unfetched()).isEmpty();
    }
  }

  @Test
  void stoppedInTheMiddleItGoesOnWhereItWas() throws Exception {
    try (Surroundings around = new Surroundings(home, odd())) {
      Library library = around.mine("mine");
      library.sync().full();
      Thread self = Thread.currentThread();
      AtomicInteger events = new AtomicInteger();
      Runnable ignore =
          library.listen(
              event -> {
                if (event instanceof LibraryEvent.ContentProgress progress
                    && progress.files() > 0
                    && events.incrementAndGet() == 1) {
                  self.interrupt();
                }
              });
      GistException stopped =
          catchThrowableOfType(GistException.class, () -> library.sync().contents(false));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(stopped.failure()).isEqualTo(new Failure.Cancelled());
      ignore.run();
      around.sandbox().requests().clear();

      assertThat(library.sync().contents(false).failed()).isZero();
      everythingIsHere(around, library);
      assertThat(library.sync().contents(false)).isEqualTo(new Fetched(0, 0, 0));
    }
  }

  @Test
  void withoutANetworkItFailsAndLaterGoesOn() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      around.given(around.me(), "a.txt", "one");
      library.sync().full();
      around.sandbox().trouble().always(request -> true, new Mishap.Cut());
      assertThat(
              catchThrowableOfType(GistException.class, () -> library.sync().contents(false))
                  .failure())
          .isInstanceOf(Failure.Offline.class);
      assertThat(library.sync().unfetched()).isEmpty();
      around.sandbox().trouble().end();
      assertThat(library.sync().contents(false).files()).isEqualTo(1);
    }
  }

  @Test
  void thePublicGistsOfPeopleFollowedAreKeptToo() throws Exception {
    try (Surroundings around = new Surroundings(home, odd())) {
      Library library = around.mine("mine");
      String login = around.other().login();
      library.people().follow(login.toUpperCase(Locale.ROOT));
      assertThat(library.people().followed()).containsExactly(login);
      library.sync().full();
      library.sync().contents(false);
      List<Gist> theirs = library.local(new Shelf.OfUser(login));
      assertThat(theirs).isNotEmpty();
      for (Gist gist : theirs) {
        assertThat(library.cached(gist.id())).isPresent();
      }

      library.people().unfollow(login);
      assertThat(library.people().followed()).isEmpty();
      assertThat(library.local(new Shelf.OfUser(login))).isEmpty();
      Set<String> starred = library.starred();
      for (Gist gist : theirs) {
        assertThat(library.known(gist.id()).isPresent()).isEqualTo(starred.contains(gist.id()));
      }
    }
  }
}
