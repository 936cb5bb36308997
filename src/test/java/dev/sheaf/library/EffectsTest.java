package dev.sheaf.library;

import static dev.sheaf.library.Deeds.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsTest {
  @TempDir private Path home;

  private Surroundings around;
  private Library library;
  private Outbox outbox;
  private Gist gist;

  @BeforeEach
  void unplug() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    outbox = library.outbox();
    gist = library.open(around.given(around.me(), "a.txt", "one").id()).gist();
    library.refresh(new Shelf.All(), page -> {});
    around.sandbox().unplug();
  }

  @AfterEach
  void close() {
    around.close();
  }

  @Test
  void aStarShowsAtOnceAndGoesWhenTakenBack() throws Exception {
    List<LibraryEvent> events = Surroundings.eventsOf(library);
    queued(outbox.star(gist.id(), true));
    assertThat(library.starred()).containsExactly(gist.id());
    assertThat(library.isStarred(gist.id())).isTrue();
    assertThat(library.local(new Shelf.Starred())).extracting(Gist::id).containsExactly(gist.id());
    assertThat(events).contains(new LibraryEvent.StarChanged(gist.id(), true));

    assertThat(outbox.withdraw(outbox.all().getFirst().number())).isTrue();
    assertThat(library.starred()).isEmpty();
    assertThat(events).contains(new LibraryEvent.StarChanged(gist.id(), false));
    assertThat(outbox.all()).isEmpty();
  }

  @Test
  void aDeletedGistGoesToTheTrashAndComesBackWhenTakenBack() throws Exception {
    List<LibraryEvent> events = Surroundings.eventsOf(library);
    queued(outbox.delete(gist.id()));
    assertThat(library.local(new Shelf.All())).isEmpty();
    assertThat(library.trash().all()).hasSize(1);
    assertThat(events).contains(new LibraryEvent.GistRemoved(gist.id()));

    outbox.withdraw(outbox.all().getFirst().number());
    assertThat(library.local(new Shelf.All())).extracting(Gist::id).containsExactly(gist.id());
    assertThat(library.trash().all()).isEmpty();
    assertThat(library.cached(gist.id()).orElseThrow().gist()).isEqualTo(gist);
    around.sandbox().plugIn();
    outbox.send();
    assertThat(onHost(gist.id(), "a.txt")).isEqualTo("one");
  }

  @Test
  void aSweepDoesNotBringBackWhatIsAboutToGo() throws Exception {
    queued(outbox.delete(gist.id()));
    around.sandbox().plugIn();
    library.refresh(new Shelf.All(), page -> assertThat(page).isEmpty());
    assertThat(library.local(new Shelf.All())).isEmpty();
  }

  private @Nullable String onHost(String id, String name) {
    return around
        .sandbox()
        .content(id, name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }
}
