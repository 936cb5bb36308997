package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuedSavesTest {
  @TempDir private Path home;
  private Workplace at;

  @BeforeEach
  void start() throws Exception {
    at = new Workplace(home);
  }

  @AfterEach
  void stop() {
    at.close();
  }

  private void plugIn() throws IOException, GistException {
    at.sandbox().plugIn();
    at.library().outbox().send();
  }

  private static String mark(EditedGist gist) {
    return Status.of(gist).unsaved();
  }

  @Nested
  class OfAGistOnTheHost {
    private Gist gist;

    @BeforeEach
    void saveOffline() throws Exception {
      gist = at.shown("a.txt", "one", "b.txt", "two");
      at.sandbox().unplug();
      at.type("a.txt", "ONE");
      at.model().save();
    }

    @Test
    void waitInTheOutboxAndSaySo() throws Exception {
      assertThat(at.told()).singleElement().asString().startsWith("Saved in the Outbox.");
      assertThat(mark(at.edited())).isEqualTo("In the Outbox");
      assertThat(at.model().hasUnsaved()).isFalse();
      assertThat(at.model().offers().saveProperty().get()).isFalse();
      assertThat(at.library().drafts().find(gist.id())).isPresent();
    }

    @Test
    void areMarkedAfterARestartAndSavedWhenSent() throws Exception {
      Session fresh = at.freshSession();
      EditorViewModel restarted = at.restarted(fresh);
      fresh.show(new Shown.Saved(gist));
      assertThat(mark(Workplace.edited(restarted))).isEqualTo("In the Outbox");

      plugIn();

      assertThat(at.onHost(gist, "a.txt")).isEqualTo("ONE");
      for (EditorViewModel model : new EditorViewModel[] {restarted, at.model()}) {
        EditedGist edited = Workplace.edited(model);
        assertThat(mark(edited)).isEmpty();
        assertThat(edited.hasUnsaved()).isFalse();
        assertThat(edited.newerProperty().get()).isEmpty();
      }
      assertThat(at.library().drafts().all()).isEmpty();
    }

    @Test
    void leaveWhatIsTypedSinceUnsaved() throws Exception {
      at.type("b.txt", "TWO");
      assertThat(at.model().hasUnsaved()).isTrue();
      assertThat(mark(at.edited())).isNotEqualTo("In the Outbox");

      plugIn();

      assertThat(at.onHost(gist, "a.txt")).isEqualTo("ONE");
      assertThat(at.onHost(gist, "b.txt")).isEqualTo("two");
      assertThat(at.text("b.txt")).isEqualTo("TWO");
      assertThat(at.edited().edit().unsavedFiles()).isEqualTo(1);
      assertThat(at.edited().newerProperty().get()).isEmpty();
      at.model().save();
      assertThat(at.onHost(gist, "b.txt")).isEqualTo("TWO");
    }

    @Test
    void thatMeetAnothersChangeAreMergedInTheEditorAndLeaveTheOutbox() throws Exception {
      at.sandbox().plugIn();
      at.changedElsewhere(gist, "a.txt", "theirs");
      var _ = at.library().outbox().send();
      assertThat(at.onHost(gist, "a.txt")).isEqualTo("theirs");
      assertThat(at.library().outbox().all()).hasSize(1);
      at.library().open(gist.id());
      at.model().reload();
      assertThat(at.text("a.txt")).isEqualTo("ONE");

      at.model().merges().begin(at.edited());
      MergeSession merge = at.edited().mergeProperty().get().orElseThrow();
      merge.files().getFirst().pick(0, MergeFile.Pick.BOTH);
      merge.changed();
      at.model().save();

      assertThat(at.onHost(gist, "a.txt")).isEqualTo("ONE\ntheirs");
      assertThat(at.library().outbox().all()).isEmpty();
      assertThat(at.library().drafts().all()).isEmpty();
    }

    @Test
    void areNotSentOnceTheyAreDiscarded() throws Exception {
      at.model().discard();
      assertThat(at.library().outbox().all()).isEmpty();
      plugIn();
      assertThat(at.onHost(gist, "a.txt")).isEqualTo("one");
    }
  }

  @Test
  void aNewGistIsMadeOnceWhenTheHostIsBack() throws Exception {
    at.sandbox().unplug();
    at.model().newGist();
    at.type(FileNames.FIRST, "text");
    at.model().save();
    assertThat(mark(at.edited())).isEqualTo("In the Outbox");
    at.type(FileNames.FIRST, "more text");
    at.model().save();

    plugIn();

    assertThat(at.sandbox().gistsOf(at.me().login())).hasSize(1);
    assertThat(at.edited().edit().isNew()).isFalse();
    assertThat(at.edited().hasUnsaved()).isFalse();
    assertThat(at.onHost(at.saved(), FileNames.FIRST)).isEqualTo("more text");
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void aGistDeletedOfflineCanBeHadBack() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.sandbox().unplug();
    at.model().delete(gist, question -> true);
    assertThat(at.told()).singleElement().asString().startsWith("The gist is in the Trash.");
    at.takeOffer();
    assertThat(at.library().trash().all()).isEmpty();
    plugIn();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("one");
  }
}
