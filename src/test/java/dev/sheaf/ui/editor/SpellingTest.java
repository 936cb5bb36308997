package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.text.LineEnding;
import dev.sheaf.text.Spelling;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
  private static final Spelling WINDOWS = Spelling.USUAL.with(LineEnding.CRLF);

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

  private CodeDocument document(String name) {
    return at.edited().document(at.file(name));
  }

  @Test
  void otherLineEndsAreSavedForEveryLine() throws Exception {
    Gist gist = at.shown("a.txt", "one\r\ntwo\nthree\n");
    assertThat(document("a.txt").spelling()).isEqualTo(new Spelling(false, null));

    document("a.txt").spell(WINDOWS);

    assertThat(at.model().hasUnsaved()).isTrue();
    at.model().save();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("one\r\ntwo\r\nthree\r\n");
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(document("a.txt").spelling()).isEqualTo(WINDOWS);
  }

  @Test
  void whatIsAsItWasLeavesNothingUnsaved() throws Exception {
    at.shown("a.txt", "one\n");

    document("a.txt").spell(WINDOWS);
    document("a.txt").spell(Spelling.USUAL);

    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void aByteOrderMarkComesAndGoes() throws Exception {
    Gist gist = at.shown("a.txt", "one\n");

    document("a.txt").spell(Spelling.USUAL.marked(true));
    at.model().save();

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("\ufeffone\n");
    document("a.txt").spell(Spelling.USUAL);
    at.model().save();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("one\n");
  }

  @Test
  void discardingBringsTheOldOnesBack() throws Exception {
    at.shown("a.txt", "one\n");
    CodeDocument document = document("a.txt");
    document.spell(WINDOWS);

    at.model().discard();

    assertThat(document.spelling()).isEqualTo(Spelling.USUAL);
    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void theDraftKnowsThemAfterARestart() throws Exception {
    Gist gist = at.shown("a.txt", "one\r\ntwo\n", "b.txt", "one\r\ntwo\n");
    document("a.txt").spell(WINDOWS);
    at.type("b.txt", "one\ntwo\nthree\n");
    at.model().keepDrafts(() -> {});

    Session fresh = at.freshSession();
    EditorViewModel again = at.restarted(fresh);
    fresh.show(new Shown.Saved(gist));

    GistEdit edit = Workplace.edited(again).edit();
    assertThat(edit.named("a.txt").orElseThrow().content()).isEqualTo("one\r\ntwo\r\n");
    assertThat(edit.named("a.txt").orElseThrow().spelling()).isEqualTo(WINDOWS);
    assertThat(edit.named("b.txt").orElseThrow().spelling()).isEqualTo(new Spelling(false, null));
    assertThat(edit.named("b.txt").orElseThrow().content()).startsWith("one\r\ntwo\n");
  }

  @Test
  void newFilesAreWrittenAsChosen() throws Exception {
    Gist gist = at.shown("a.txt", "one\n");
    at.model().files().add("b.txt");
    at.type("b.txt", "1\n2\n");
    document("b.txt").spell(WINDOWS);

    at.model().save();

    assertThat(at.onHost(gist, "b.txt")).isEqualTo("1\r\n2\r\n");
  }
}
