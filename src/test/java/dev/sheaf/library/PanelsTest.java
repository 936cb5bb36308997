package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.sandbox.SandboxOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelsTest {
  @TempDir private Path home;

  @Test
  void everyPageOfAPanelComesAndStaysForOffline() throws Exception {
    Surroundings around = new Surroundings(home, SandboxOptions.filled(160, 11));
    Library library = around.mine("mine");
    library.refresh(new Shelf.All(), page -> {});
    String history = id(library, "130 revisions");
    String talk = id(library, "131 comments");
    String forked = id(library, "Committed by somebody without an account");

    Listing<Revision> revisions = library.revisions(history);
    Listing<Comment> comments = library.comments(talk);
    Listing<Fork> forks = library.forks(forked);

    assertThat(revisions.items()).hasSizeGreaterThan(100).isSortedAccordingTo(byTime().reversed());
    assertThat(comments.items()).hasSize(131);
    assertThat(comments.items().getFirst().body()).isEqualTo("Number 1");
    assertThat(comments.items().getLast().body()).startsWith("long long");
    assertThat(comments.items()).anyMatch(comment -> comment.user() == null);
    assertThat(forks.items()).isNotEmpty();
    assertThat(revisions.live()).isTrue();

    around.sandbox().close();
    assertThat(library.revisions(history).items()).isEqualTo(revisions.items());
    assertThat(library.comments(talk).items()).isEqualTo(comments.items());
    assertThat(library.forks(forked).items()).isEqualTo(forks.items());
    assertThat(library.forks(forked).live()).isFalse();
    assertThat(catchThrowableOfType(GistException.class, () -> library.forks(talk)).failure())
        .isInstanceOf(Failure.Offline.class);
    around.close();
  }

  @Test
  void aGistWithoutCommentsHasAnEmptyListNotAFailure() throws Exception {
    Surroundings around = Surroundings.empty(home);
    Gist gist = around.given(around.me(), "a.txt", "a");
    Library library = around.mine("mine");
    library.open(gist.id());
    assertThat(library.comments(gist.id()).items()).isEmpty();
    assertThat(library.forks(gist.id()).items()).isEmpty();
    assertThat(library.revisions(gist.id()).items()).hasSize(1);
    around.sandbox().close();
    assertThat(library.comments(gist.id()).items()).isEmpty();
    around.close();
  }

  @Test
  void avatarsAreFetchedOnce() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      URI address =
          Objects.requireNonNull(library.people().profile(around.me().login()).user().avatar());
      byte[] picture = library.people().avatar(address);
      around.sandbox().requests().clear();
      assertThat(library.people().avatar(address)).isEqualTo(picture).isNotEmpty();
      assertThat(around.sandbox().requests().count()).isZero();
    }
  }

  private static Comparator<Revision> byTime() {
    return Comparator.comparing(Revision::committedAt);
  }

  private static String id(Library library, String description) throws GistException {
    return library.local(new Shelf.All()).stream()
        .filter(gist -> gist.description().equals(description))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
