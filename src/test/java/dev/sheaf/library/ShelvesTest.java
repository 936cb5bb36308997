package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Edition;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {
  private static final Shelf ALL = new Shelf.All();

  @TempDir private Path home;

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
  void thoseUpdatedLastComeWithoutTheOthers() throws Exception {
    try (Surroundings around = new Surroundings(home, SandboxOptions.filled(40, 5))) {
      Library library = around.mine("mine");
      library.refresh(ALL, page -> {});
      List<Gist> all = library.local(ALL);
      assertThat(library.lately(ALL, 7)).isEqualTo(all.subList(0, 7));
      assertThat(library.lately(ALL, 1000)).isEqualTo(all);
      assertThat(library.lately(new Shelf.Starred(), 7)).isEmpty();

      library.outbox().delete(all.getFirst().id());
      assertThat(ids(library.lately(ALL, 7))).doesNotContain(all.getFirst().id());
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

      assertThat(library.isStarred(found.getFirst().id())).isFalse();
      assertThat(around.sandbox().requests().count()).isZero();

      String login = login(found.getFirst());
      library.refresh(new Shelf.OfUser(login), page -> {});
      assertThat(library.local(new Shelf.OfUser(login)))
          .isNotEmpty()
          .allMatch(gist -> login(gist).equals(login));
    }
  }

  @Test
  void anOldEnterpriseServerTakesGistsFromNobody() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.empty().withEdition(Edition.ENTERPRISE_2_18))) {
      Library library = around.anonymous("nobody");
      Gist made = library.create(Surroundings.gist(Visibility.SECRET, "a.txt", "one")).gist();
      assertThat(made.owner()).isNull();
      assertThat(library.cached(made.id()).orElseThrow().gist()).isEqualTo(made);
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
  void aStarIsTakenBackEverywhereWhereTheHostRefuses() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.other(), "star.txt", "twinkle");
      Library library = around.mine("mine");
      library.open(gist.id());
      List<LibraryEvent> events = Surroundings.eventsOf(library);
      List<LibraryEvent> before = new ArrayList<>();
      Trouble trouble = around.sandbox().trouble();
      trouble.next(1, Received::isWrite, new Mishap.After(() -> before.addAll(events)));
      var _ = library.outbox().star(gist.id(), true);
      assertThat(before).contains(new LibraryEvent.StarChanged(gist.id(), true));
      assertThat(library.starred()).containsExactly(gist.id());

      events.clear();
      trouble.next(1, Received::isWrite, Mishap.status(403));
      assertThatThrownBy(() -> library.outbox().star(gist.id(), false))
          .isInstanceOf(GistException.class);
      assertThat(events)
          .containsSubsequence(
              new LibraryEvent.StarChanged(gist.id(), false),
              new LibraryEvent.StarChanged(gist.id(), true));
      assertThat(library.starred()).containsExactly(gist.id());
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
