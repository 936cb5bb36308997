package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  @TempDir private Path home;

  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void switchingGistsKeepsWhatWasTyped() throws Exception {
    Gist first = at.shown("a.txt", "one");
    at.type("a.txt", "typed");
    at.shown("b.txt", "two");
    assertThat(at.model().offers().saveProperty().get()).isFalse();
    assertThat(at.model().unsavedTitles()).containsExactly("Made for a test");

    at.show(first);

    assertThat(at.text("a.txt")).isEqualTo("typed");
    assertThat(at.model().offers().saveProperty().get()).isTrue();
  }

  @Test
  void whatWasTypedComesBackAfterARestart() throws Exception {
    Gist gist = at.shown("a.txt", "one\r\n", "b.txt", "two", "c.txt", "three");
    at.type("a.txt", "typed\n");
    at.model().files().rename(at.file("b.txt").key(), "B.txt");
    at.model().files().delete(at.file("c.txt").key());
    at.model().files().add("d.txt");
    at.type("d.txt", "four");
    at.model().describe("Other words");
    assertThat(at.edited().draftKeptProperty().get()).isTrue();

    EditorViewModel again = restarted(gist);

    EditedGist edited = Workplace.edited(again);
    assertThat(edited.edit().description()).isEqualTo("Other words");
    assertThat(edited.edit().files())
        .extracting(FileEdit::name)
        .containsExactly("a.txt", "B.txt", "d.txt");
    assertThat(edited.edit().named("a.txt").orElseThrow().text()).isEqualTo("typed\n");
    assertThat(again.hasUnsaved()).isTrue();
    again.save();
    assertThat(again.hasUnsaved()).isFalse();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("typed\r\n");
    assertThat(at.onHost(gist, "B.txt")).isEqualTo("two");
    assertThat(at.onHost(gist, "c.txt")).isEqualTo("(no file)");
    assertThat(at.onHost(gist, "d.txt")).isEqualTo("four");
  }

  @Test
  void aDraftGoesOnceNothingIsUnsaved() throws Exception {
    at.shown("a.txt", "one");
    at.type("a.txt", "typed");
    assertThat(at.library().drafts().all()).hasSize(1);

    at.type("a.txt", "one");
    assertThat(at.library().drafts().all()).isEmpty();

    at.type("a.txt", "typed");
    at.model().save();
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void aDraftOfAnOlderStateIsNotSavedOverTheNewer() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "mine");
    at.changedElsewhere(gist, "a.txt", "theirs");

    EditorViewModel again = restarted(gist);

    EditedGist edited = Workplace.edited(again);
    assertThat(edited.newerProperty().get()).isPresent();
    assertThat(edited.edit().named("a.txt").orElseThrow().text()).isEqualTo("mine");
    again.save();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("theirs");
    MergeSession merge = edited.mergeProperty().get().orElseThrow();
    merge.files().getFirst().pickAll(MergeFile.Pick.MINE);
    merge.changed();
    again.merges().applyAndSave(edited);
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("mine");
  }

  @Test
  void aDraftGivenUpElsewhereLeavesTheEditorAndComesBack() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "mine");
    Draft draft = at.library().drafts().find(gist.id()).orElseThrow();

    at.library().drafts().giveUp(gist.id());
    assertThat(at.text("a.txt")).isEqualTo("one");
    assertThat(at.model().hasUnsaved()).isFalse();

    at.library().drafts().bringBack(draft);
    assertThat(at.text("a.txt")).isEqualTo("mine");
    assertThat(at.model().hasUnsaved()).isTrue();
  }

  @Test
  void allDraftsCanBeWrittenAtOnce() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "typed");
    at.library().drafts().discard(gist.id());
    AtomicBoolean done = new AtomicBoolean();

    at.model().keepDrafts(() -> done.set(true));

    assertThat(done).isTrue();
    assertThat(at.library().drafts().find(gist.id())).isPresent();
  }

  @Test
  void whatWasTypedLastIsShownAfterARestart() throws Exception {
    Gist gist = at.shown("a.txt", "one", "b.txt", "two");
    at.type("a.txt", "typed");
    Session later = at.freshSession();
    EditorViewModel again = at.restarted(later);

    again.showTypedLast();

    assertThat(later.shownGist().orElseThrow().id()).isEqualTo(gist.id());
    assertThat(Workplace.edited(again).front().orElseThrow().text()).isEqualTo("typed");
  }

  private EditorViewModel restarted(Gist gist) {
    Session later = at.freshSession();
    EditorViewModel again = at.restarted(later);
    later.show(new Shown.Saved(gist));
    return again;
  }
}
