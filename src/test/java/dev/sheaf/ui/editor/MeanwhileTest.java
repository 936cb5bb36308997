package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeanwhileTest {
  @TempDir private Path home;

  private final QueuedBackground background = new QueuedBackground();
  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home, background);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void whatIsTypedDuringASaveStaysUnsaved() throws Exception {
    Gist gist = shown("a.txt", "one");
    at.type("a.txt", "two");
    background.runAll();

    at.model().save();
    at.type("a.txt", "three");
    background.runAll();

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("two");
    assertThat(at.text("a.txt")).isEqualTo("three");
    assertThat(at.model().hasUnsaved()).isTrue();
    assertThat(at.library().drafts().find(gist.id())).isPresent();

    at.model().save();
    background.runAll();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("three");
    assertThat(at.library().drafts().find(gist.id())).isEmpty();
  }

  @Test
  void aSecondSaveWaitsForTheFirst() throws Exception {
    Gist gist = shown("a.txt", "one");
    at.type("a.txt", "two");
    background.runAll();

    at.model().save();
    at.type("a.txt", "three");
    at.model().save();
    assertThat(at.writesBy(background::runAll)).hasSize(2);

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("three");
    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void anAnswerForAGistThatIsNoLongerWantedIsDropped() throws Exception {
    Gist first = at.given("a.txt", "one");
    Gist second = at.given("b.txt", "two");

    at.show(first);
    assertThat(at.model().stateProperty().get()).isInstanceOf(Loadable.Loading.class);
    at.show(second);
    background.runAll();

    assertThat(at.edited().id()).isEqualTo(second.id());
    assertThat(at.text("b.txt")).isEqualTo("two");
  }

  @Test
  void aGistCreatedWhileAnotherIsShownDoesNotComeInFront() throws Exception {
    Gist other = at.given("b.txt", "two");
    at.model().newGist();
    at.type(FileNames.FIRST, "new text");
    at.model().save();

    at.show(other);
    background.runAll();

    assertThat(at.edited().id()).isEqualTo(other.id());
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.sandbox().gistsOf(at.me().login())).hasSize(2);
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void otherChangesLeaveWhatWasJustTyped() throws Exception {
    shown("a.txt", "one", "b.txt", "two");
    at.type("a.txt", "first");
    at.type("a.txt", "first and second");

    at.model().describe("Other words");
    assertThat(at.text("a.txt")).isEqualTo("first and second");

    at.type("a.txt", "first, second, third");
    at.model().files().rename(at.file("b.txt").key(), "c.txt");
    assertThat(at.text("a.txt")).isEqualTo("first, second, third");
  }

  @Test
  void aFileAddedDuringASaveIsStillToBeSaved() throws Exception {
    Gist gist = shown("a.txt", "one");
    at.type("a.txt", "two");
    background.runAll();

    at.model().save();
    at.model().files().add("late.txt");
    at.type("late.txt", "later");
    background.runAll();

    assertThat(at.onHost(gist, "late.txt")).isEqualTo("(no file)");
    assertThat(at.file("late.txt").isAdded()).isTrue();
    assertThat(at.file("a.txt").isUnsaved()).isFalse();
  }

  @Test
  void theListIsNotAskedAgainForAGistThatLiesOpen() throws Exception {
    Gist gist = shown("a.txt", "one");
    at.type("a.txt", "typed");
    at.session().show(new Shown.Nothing());
    background.runAll();

    at.show(gist);

    assertThat(at.text("a.txt")).isEqualTo("typed");
  }

  @Test
  void aSyncReplacesNothingThatIsBeingTyped() throws Exception {
    Gist gist = shown("a.txt", "one");
    at.library().sync().full();
    background.runAll();
    at.type("a.txt", "typed here");
    at.changedElsewhere(gist, "a.txt", "changed there");

    at.library().sync().full();
    var _ = at.library().sync().contents(false);
    background.runAll();

    assertThat(at.text("a.txt")).isEqualTo("typed here");
    assertThat(at.model().hasUnsaved()).isTrue();
    assertThat(at.edited().newerProperty().get()).isPresent();
  }

  private Gist shown(String... namesAndContents) throws Exception {
    Gist gist = at.shown(namesAndContents);
    background.runAll();
    return gist;
  }
}
