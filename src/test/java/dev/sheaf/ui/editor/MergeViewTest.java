package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.sandbox.Mishap;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class MergeViewTest {
  @TempDir private static Path home;

  private EditorWindow window;

  @Start
  void open(Stage stage) throws Exception {
    window = new EditorWindow(stage, Files.createTempDirectory(home, "at"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aConflictIsShownAndChosenForAndSaved() throws Exception {
    Gist gist = conflict();
    window.awaitShown("#merge");
    assertThat(((Button) window.find("#merge-save").orElseThrow()).isDisabled()).isTrue();
    window.awaitText("#merge-left", "1 choice left");

    window.click("#merge-both");
    window.awaitText("#merge-left", "Nothing left to choose");
    window.click("#merge-look-result");
    window.awaitShown(".diff-panes");
    window.click("#merge-save");

    window.awaitGone("#merge");
    await().until(() -> window.at().onHost(gist, "a.txt").equals("one\nmine\ntheirs\nthree\n"));
  }

  @Test
  void aConflictCanBeChosenForAndSavedByKeysAlone() throws Exception {
    Gist gist = window.show("a.txt", "one\n");
    window.typeIntoCode("mine ");
    window.at().changedElsewhere(gist, "a.txt", "theirs\n");
    window.doNow(() -> window.view().save());
    window.awaitShown("#merge");
    await().until(() -> window.find("#merge-mine").orElseThrow().isFocused());

    window.press(KeyCode.TAB);
    window.press(KeyCode.SPACE);
    window.awaitText("#merge-left", "Nothing left to choose");
    assertThat(window.find("#merge-theirs").orElseThrow().isFocused()).isTrue();
    window.doNow(() -> window.view().save());

    window.awaitGone("#merge");
    await().until(() -> window.at().text("a.txt").equals("theirs\n"));
  }

  @Test
  void theResultCanBeEditedByHand() throws Exception {
    Gist gist = conflict();
    window.click("#merge-mine");
    window.click("#merge-look-hand");
    window.awaitShown("#merge .code-area");
    window.press(KeyCode.CONTROL, KeyCode.HOME);
    window.type("by hand ");
    window.awaitShown("#merge-start-over");
    window.click("#merge-save");
    window.awaitGone("#merge");
    await().until(() -> window.at().onHost(gist, "a.txt").equals("by hand one\nmine\nthree\n"));
  }

  @Test
  void bothSidesStandInTheFontOfTheEditor() throws Exception {
    window.doNow(() -> window.view().code().look().fontSizeProperty().set(19));
    conflict();
    window.awaitShown("#merge .diff-area .code-text");
    Text text = (Text) window.find("#merge .diff-area .code-text").orElseThrow();
    await().until(() -> text.getFont().getSize() == 19);
    window.doNow(() -> window.view().code().look().fontSizeProperty().set(11));
    await().until(() -> text.getFont().getSize() == 11);
    window.click("#merge-look-hand");
    window.awaitShown("#merge .code-area .code-text");
    assertThat(((Text) window.find("#merge .code-area .code-text").orElseThrow()).getFont())
        .extracting(Font::getSize)
        .isEqualTo(11.0);
  }

  @Test
  void cancelLeavesWhatWasTyped() throws Exception {
    Gist gist = conflict();
    window.click("#merge-cancel");
    window.awaitGone("#merge");
    window.awaitShown("#editor-banner-newer-merge");
    assertThat(window.at().text("a.txt")).isEqualTo("one\nmine\nthree\n");
    assertThat(window.at().onHost(gist, "a.txt")).isEqualTo("one\ntheirs\nthree\n");
    window.click("#editor-banner-newer-merge");
    window.awaitShown("#merge");
  }

  @Test
  void aChangeThatTheSaveWentOverIsToldAndMergedBack() throws Exception {
    Gist gist = window.show("a.txt", "one\ntwo\nthree\n");
    window
        .at()
        .sandbox()
        .trouble()
        .next(
            1,
            request -> request.method().equals("PATCH"),
            new Mishap.After(() -> slipIn(gist, "one\ntwo\nTHEIRS\n")));
    window.doNow(() -> window.at().type("a.txt", "MINE\ntwo\nthree\n"));
    window.doNow(() -> window.view().save());

    window.click("#editor-banner-overwrote-merge");
    window.awaitText("#merge-left", "Nothing left to choose");
    window.doNow(() -> window.view().save());

    window.awaitGone("#merge");
    await().until(() -> window.at().onHost(gist, "a.txt").equals("MINE\ntwo\nTHEIRS\n"));
    window.awaitGone("#editor-banner-overwrote-merge");
  }

  private void slipIn(Gist gist, String theirs) {
    try {
      window.at().changedElsewhere(gist, "a.txt", theirs);
    } catch (GistException e) {
      throw new IllegalStateException(e);
    }
  }

  private Gist conflict() throws Exception {
    Gist gist = window.show("a.txt", "one\ntwo\nthree\n");
    window.doNow(() -> window.at().type("a.txt", "one\nmine\nthree\n"));
    window.at().changedElsewhere(gist, "a.txt", "one\ntheirs\nthree\n");
    window.doNow(() -> window.view().save());
    window.awaitShown("#merge");
    return gist;
  }
}
