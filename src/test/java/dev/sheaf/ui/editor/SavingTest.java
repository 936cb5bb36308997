package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.session.Request;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
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
  void whatIsTypedIsUnsavedUntilItIsOnTheHost() throws Exception {
    Gist gist = at.shown("a.txt", "one\n", "b.txt", "two\n");
    assertThat(at.model().offers().saveProperty().get()).isFalse();

    at.type("a.txt", "ONE\n");

    assertThat(at.file("a.txt").isUnsaved()).isTrue();
    assertThat(at.file("b.txt").isUnsaved()).isFalse();
    assertThat(at.model().offers().saveProperty().get()).isTrue();
    assertThat(at.model().hasUnsaved()).isTrue();

    at.model().save();

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("ONE\n");
    assertThat(at.file("a.txt").isUnsaved()).isFalse();
    assertThat(at.model().offers().saveProperty().get()).isFalse();
    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void typingTheSavedTextAgainLeavesNothingUnsaved() throws Exception {
    at.shown("a.txt", "one\n");

    at.type("a.txt", "ONE\n");
    at.type("a.txt", "one\n");

    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.writesBy(at.model()::save)).isEmpty();
  }

  @Test
  void linesThatWereNotTouchedKeepTheirEnds() throws Exception {
    Gist gist = at.shown("a.txt", "one\r\ntwo\nthree\r\n");

    at.type("a.txt", at.text("a.txt") + "four\n");
    at.model().save();

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("one\r\ntwo\nthree\r\nfour\r\n");
  }

  @Test
  void filesAreAddedRenamedAndDeletedInOneSave() throws Exception {
    Gist gist = at.shown("a.txt", "one", "b.txt", "two", "c.txt", "three");

    at.model().files().rename(at.file("a.txt").key(), " A.md ");
    at.model().files().delete(at.file("b.txt").key());
    at.model().files().add("d.txt");
    at.type("d.txt", "four");
    at.model().describe("Other words");
    var writes = at.writesBy(at.model()::save);

    assertThat(writes).hasSize(1);
    assertThat(at.onHost(gist, "A.md")).isEqualTo("one");
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("(no file)");
    assertThat(at.onHost(gist, "b.txt")).isEqualTo("(no file)");
    assertThat(at.onHost(gist, "c.txt")).isEqualTo("three");
    assertThat(at.onHost(gist, "d.txt")).isEqualTo("four");
    assertThat(at.edited().edit().description()).isEqualTo("Other words");
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("d.txt");
    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void aDeletedFileComesBackByUndo() throws Exception {
    at.shown("a.txt", "one", "b.txt", "two");
    at.model().files().delete(at.file("a.txt").key());
    assertThat(at.model().hasUnsaved()).isTrue();

    at.takeOffer();

    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.edited().edit().files())
        .extracting(FileEdit::name)
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void aBlankFileIsNotSentAndTheReasonIsTold() throws Exception {
    at.shown("a.txt", "one");
    at.model().files().add("empty.txt");

    assertThat(at.writesBy(at.model()::save)).isEmpty();

    assertThat(at.told()).singleElement().asString().contains("empty.txt").contains("kept");
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("empty.txt");
  }

  @Test
  void aGistIsNotSentWithoutFiles() throws Exception {
    at.shown("a.txt", "one");
    at.model().files().delete(at.file("a.txt").key());

    assertThat(at.writesBy(at.model()::save)).isEmpty();

    assertThat(Front.of(at.edited())).isEqualTo(new Front.NoFile());
  }

  @Test
  void aSaveThatFailsKeepsTheTextAndSaysWhy() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "two");
    at.sandbox().trouble().next(1, Received::isWrite, Mishap.status(422));

    at.model().save();

    assertThat(at.told()).singleElement().asString().contains("Not saved").contains("kept");
    assertThat(at.text("a.txt")).isEqualTo("two");
    assertThat(at.model().hasUnsaved()).isTrue();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("one");

    at.model().save();

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("two");
  }

  @Test
  void aRefusedTokenAsksForAnotherAndKeepsTheText() throws Exception {
    at.shown("a.txt", "one");
    at.type("a.txt", "two");
    at.sandbox().tokens().revoke(at.sandbox().token());

    at.model().save();

    assertThat(at.requests()).contains(new Request.Reauthenticate());
    assertThat(at.text("a.txt")).isEqualTo("two");
    assertThat(at.told()).singleElement().asString().contains("once you have signed in");
    assertThat(at.library().outbox().all()).hasSize(1);
  }

  @Test
  void aLargeFileStaysEditableAfterItsSave() throws Exception {
    String large = "0123456789abcdef\n".repeat(70_000);
    Gist gist = at.shown("large.txt", large);

    at.type("large.txt", large + "more\n");
    at.model().save();

    assertThat(at.onHost(gist, "large.txt")).endsWith("more\n");
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.edited().document(at.file("large.txt")).editableProperty().get()).isTrue();
    assertThat(at.text("large.txt")).isEqualTo(large + "more\n");
  }

  @Test
  void discardBringsBackWhatTheHostHas() throws Exception {
    at.shown("a.txt", "one", "b.txt", "two");
    at.type("a.txt", "typed");
    at.model().files().delete(at.file("b.txt").key());
    at.model().describe("");
    assertThat(at.model().questionBeforeDiscard()).isPresent();

    at.model().discard();

    assertThat(at.text("a.txt")).isEqualTo("one");
    assertThat(at.text("b.txt")).isEqualTo("two");
    assertThat(at.edited().edit().description()).isEqualTo("Made for a test #test");
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Nested
  class WhenSomebodyElseSavedMeanwhile {
    @Test
    void whatTheyChangedElsewhereStays() throws Exception {
      Gist gist = at.shown("a.txt", "one", "b.txt", "two");
      at.type("a.txt", "ONE");
      at.changedElsewhere(gist, "b.txt", "theirs");

      at.model().save();

      assertThat(at.onHost(gist, "a.txt")).isEqualTo("ONE");
      assertThat(at.onHost(gist, "b.txt")).isEqualTo("theirs");
      assertThat(at.text("b.txt")).isEqualTo("theirs");
    }

    @Test
    void theirTextIsNotOverwrittenAndMineIsKept() throws Exception {
      Gist gist = at.shown("a.txt", "one");
      at.type("a.txt", "mine");
      at.changedElsewhere(gist, "a.txt", "theirs");

      at.model().save();

      assertThat(at.onHost(gist, "a.txt")).isEqualTo("theirs");
      assertThat(at.text("a.txt")).isEqualTo("mine");
      assertThat(at.edited().mergeProperty().get()).isPresent();
      at.model().merges().cancel(at.edited());
      assertThat(Banner.of(at.edited(), at.session(), Optional.empty()))
          .containsExactly(new Banner.Newer());
      assertThat(at.text("a.txt")).isEqualTo("mine");
    }

    @Test
    void mineCanBeSavedOnceItIsChosen() throws Exception {
      Gist gist = at.shown("a.txt", "one", "b.txt", "two");
      at.type("a.txt", "mine");
      at.changedElsewhere(gist, "a.txt", "theirs");
      at.changedElsewhere(gist, "b.txt", "theirs, too");
      at.model().save();

      at.edited()
          .mergeProperty()
          .get()
          .ifPresent(
              merge -> {
                merge.files().getFirst().pickAll(MergeFile.Pick.MINE);
                merge.changed();
              });
      at.model().merges().apply(at.edited());

      assertThat(at.text("a.txt")).isEqualTo("mine");
      assertThat(at.text("b.txt")).isEqualTo("theirs, too");
      at.model().save();
      assertThat(at.onHost(gist, "a.txt")).isEqualTo("mine");
      assertThat(at.onHost(gist, "b.txt")).isEqualTo("theirs, too");
      assertThat(at.model().hasUnsaved()).isFalse();
    }

    @Test
    void theirsCanBeLoaded() throws Exception {
      Gist gist = at.shown("a.txt", "one");
      at.type("a.txt", "mine");
      at.changedElsewhere(gist, "a.txt", "theirs");
      at.model().save();
      at.model().merges().cancel(at.edited());

      at.model().loadTheirs();

      assertThat(at.text("a.txt")).isEqualTo("theirs");
      assertThat(at.model().hasUnsaved()).isFalse();
      assertThat(Banner.of(at.edited(), at.session(), Optional.empty())).isEmpty();
    }
  }
}
