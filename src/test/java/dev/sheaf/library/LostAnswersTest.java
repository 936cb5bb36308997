package dev.sheaf.library;

import static dev.sheaf.library.Deeds.queued;
import static dev.sheaf.library.Deeds.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostAnswersTest {
  @TempDir private Path home;

  private Surroundings around;
  private Library library;
  private Outbox outbox;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    outbox = library.outbox();
  }

  @AfterEach
  void close() {
    around.close();
  }

  @Test
  void aCreateThatWasDoneIsFound() throws Exception {
    given("n.txt", "fresh");
    library.refresh(new Shelf.All(), page -> {});
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.LoseAnswer());
    NewGist wanted = Surroundings.gist(Visibility.SECRET, "n.txt", "fresh");
    assertThat(outbox.create("new-1", wanted)).isInstanceOf(Sending.Sent.class);
    assertThat(around.sandbox().gistsOf(around.me().login())).hasSize(2);
    assertThat(library.local(new Shelf.All())).hasSize(2);
  }

  @Test
  void aDraftWhoseGistIsMadeAlreadyMakesNoOther() throws Exception {
    outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "first", "o.txt", "old"));
    Sending<OpenGist> again =
        outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "second"));
    assertThat(again).isInstanceOf(Sending.Sent.class);
    List<String> mine = around.sandbox().gistsOf(around.me().login());
    assertThat(mine).hasSize(1);
    assertThat(onHost(mine.getFirst(), "n.txt")).isEqualTo("second");
    assertThat(onHost(mine.getFirst(), "o.txt")).isNull();
  }

  @Test
  void aCreateThatIsNotFoundIsAskedAbout() throws Exception {
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.Cut());
    NewGist wanted = Surroundings.gist(Visibility.SECRET, "n.txt", "fresh");
    Errand errand = queued(outbox.create("new-1", wanted));
    assertThat(errand.state()).isEqualTo(new Errand.State.Unsure());
    outbox.send();
    assertThat(outbox.all()).containsExactly(errand);
    assertThat(around.sandbox().gistsOf(around.me().login())).isEmpty();

    outbox.sendAgain(errand.number());
    outbox.send();
    assertThat(outbox.all()).isEmpty();
    assertThat(around.sandbox().gistsOf(around.me().login())).hasSize(1);
  }

  @Test
  void aSaveThatWasNotDoneIsSentOnceMore() throws Exception {
    Gist gist = opened("a.txt", "one");
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.Cut());
    queued(outbox.save(gist, write("a.txt", "two")));
    assertThat(outbox.send()).isEmpty();
    assertThat(onHost(gist.id(), "a.txt")).isEqualTo("two");
    assertThat(library.revisions(gist.id()).items()).hasSize(2);
  }

  @Test
  void aCommentThatWasDoneIsFoundBesideOneThatSaysTheSame() throws Exception {
    Gist gist = opened("a.txt", "one");
    outbox.addComment(gist.id(), "+1");
    library.comments(gist.id());
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.Cut());
    Errand errand = queued(outbox.addComment(gist.id(), "+1"));
    assertThat(errand.state()).isEqualTo(new Errand.State.Unsure());
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.LoseAnswer());
    outbox.sendAgain(errand.number());
    outbox.send();
    assertThat(outbox.all()).isEmpty();
    assertThat(library.comments(gist.id()).items()).hasSize(2);
  }

  private Gist given(String... namesAndContents) throws GistException {
    return around.given(around.me(), namesAndContents);
  }

  private Gist opened(String... namesAndContents) throws GistException {
    return library.open(given(namesAndContents).id()).gist();
  }

  private @Nullable String onHost(String id, String name) {
    return around
        .sandbox()
        .content(id, name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }
}
