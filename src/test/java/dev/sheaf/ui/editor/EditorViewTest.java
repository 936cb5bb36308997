package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.kit.Milestone;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class EditorViewTest {
  @TempDir private Path home;

  private EditorWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void nothingChosenSaysSo() {
    window.awaitShown("Choose a gist");
  }

  @Test
  void aGistIsShownWithItsHeadTabsAndStatus() throws Exception {
    window.show("Retry.java", "class Retry {}\n", "notes.md", "# Notes\n");

    assertThat(window.text("#editor-title")).isEqualTo("Made for a test");
    assertThat(window.text("#editor-badge")).isEqualTo("Secret");
    assertThat(window.text("#editor-owner")).contains("@127.0.0.1").contains("updated just now");
    window.awaitText(".tag", "#test");
    window.awaitTabs("Retry.java", "notes.md");
    assertThat(window.text("#editor-language")).isEqualTo("Java");
    assertThat(window.text("#editor-encoding")).isEqualTo("UTF-8");
    assertThat(window.text("#editor-line-ends")).isEqualTo("LF");
    assertThat(window.text("#editor-position")).isEqualTo("Ln 1, Col 1");
    assertThat(window.find("#editor-discard")).isEmpty();
    await().until(() -> window.milestones().contains(Milestone.HIGHLIGHT_VISIBLE));
  }

  @Test
  void whatIsTypedIsMarkedKeptAndSaved() throws Exception {
    Gist gist = window.show("a.txt", "one\n", "b.txt", "two\n");

    window.typeIntoCode("more ");

    window.awaitTabs("a.txt, unsaved", "b.txt");
    window.awaitText("#editor-unsaved", "Draft kept");
    window.awaitShown("#editor-discard");

    window.click("#editor-save");

    window.awaitTabs("a.txt", "b.txt");
    assertThat(window.at().onHost(gist, "a.txt")).isEqualTo("more one\n");
    window.awaitGone("#editor-discard");
  }

  @Test
  void thatADraftIsKeptIsReadWholeWhateverIsSelected() throws Exception {
    window.show("a.py", "def a():\n    return 1\n");
    window.typeIntoCode("# ");
    window.awaitText("#editor-unsaved", "Draft kept");
    Label unsaved = (Label) window.find("#editor-unsaved").orElseThrow();
    Window stage = unsaved.getScene().getWindow();
    await()
        .until(
            () -> {
              window.doNow(() -> stage.setWidth(stage.getWidth() - 4));
              return window.find("#editor-encoding").isEmpty();
            });
    window.doNow(() -> stage.setWidth(stage.getWidth() + 8));
    window.awaitShown("#editor-encoding");

    window.press(KeyCode.CONTROL, KeyCode.A);

    await().until(() -> window.text("#editor-position").contains("selected"));
    await().until(() -> unsaved.getWidth() >= unsaved.prefWidth(-1));
  }

  @Test
  void undoWorksAcrossASave() throws Exception {
    Gist gist = window.show("a.txt", "one\n");
    window.typeIntoCode("more ");
    window.click("#editor-save");
    await().until(() -> window.at().onHost(gist, "a.txt").startsWith("more"));
    window.awaitTabs("a.txt");

    // Slow keys are several steps.
    await()
        .until(
            () -> {
              window.doNow(() -> window.view().code().undo());
              return window.at().text("a.txt").equals("one\n");
            });

    window.awaitTabs("a.txt, unsaved");
  }

  @Test
  void aSaveThatFailsKeepsTheTextAndSaysWhy() throws Exception {
    window.show("a.txt", "one\n");
    window.typeIntoCode("more ");
    window.at().sandbox().trouble().next(1, Received::isWrite, Mishap.status(422));

    window.click("#editor-save");

    await().until(() -> !window.at().told().isEmpty());
    assertThat(window.at().told()).singleElement().asString().contains("Not saved");
    window.awaitTabs("a.txt, unsaved");
    assertThat(window.at().text("a.txt")).isEqualTo("more one\n");
  }

  @Test
  void theDescriptionTurnsIntoAFieldWhenClicked() throws Exception {
    window.show("a.txt", "one");

    window.click("#editor-title");
    window.awaitShown("#editor-description");
    assertThat(window.fieldText("#editor-description")).isEqualTo("Made for a test #test");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Other words");
    window.press(KeyCode.ENTER);

    window.awaitText("#editor-title", "Other words");
    assertThat(window.text("#editor-unsaved")).isIn("Description changed", "Draft kept");
  }

  @Test
  void escapeLeavesTheDescriptionAsItWas() throws Exception {
    window.show("a.txt", "one");

    window.click("#editor-title");
    window.awaitShown("#editor-description");
    window.type(" and more");
    window.press(KeyCode.ESCAPE);

    window.awaitText("#editor-title", "Made for a test");
    assertThat(window.at().model().hasUnsaved()).isFalse();
  }

  @Test
  void aSaveTakesTheDescriptionThatIsStillBeingTyped() throws Exception {
    window.show("a.txt", "one");
    window.click("#editor-title");
    window.awaitShown("#editor-description");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Other words");

    window.doNow(window.view()::save);

    await().until(() -> !window.at().model().hasUnsaved());
    assertThat(window.at().saved().description()).isEqualTo("Other words");
  }

  @Test
  void aNewGistIsNamedTypedAndCreated() {
    window.doNow(window.at().model()::newGist);
    window.awaitShown("#editor-file-name");
    window.type("hello.py");
    window.press(KeyCode.ENTER);
    window.awaitTabs("hello.py, unsaved");
    window.awaitText();
    window.typeIntoCode("Hello");
    window.click("#editor-description");
    window.type("New words");
    window.click("#editor-public");
    assertThat(window.find("#editor-save").orElseThrow().getAccessibleText())
        .isEqualTo("Create public gist");

    window.click("#editor-save");

    window.awaitText("#editor-title", "New words");
    window.awaitTabs("hello.py");
    assertThat(window.text("#editor-badge")).isEqualTo("Public");
  }

  @Test
  void discardAsks() throws Exception {
    window.show("a.txt", "one");
    window.typeIntoCode("more ");

    window.click("#editor-discard");
    window.awaitShown("Discard your changes?");
    window.press(KeyCode.ESCAPE);
    window.awaitTabs("a.txt, unsaved");

    window.click("#editor-discard");
    window.awaitShown(".confirm .button.danger");
    window.click(".confirm .button.danger");
    window.awaitTabs("a.txt");
    assertThat(window.at().text("a.txt")).isEqualTo("one");
  }

  @Test
  void deletingAsksAndLeavesNothing() throws Exception {
    window.show("a.txt", "one");

    window.click("#editor-more");
    window.click("#editor-delete");
    window.awaitShown(".confirm .button.danger");
    window.click(".confirm .button.danger");

    window.awaitShown("Choose a gist");
    assertThat(window.at().sandbox().gistsOf(window.at().me().login())).isEmpty();
  }

  @Test
  void theLinkIsCopiedAndThePageOpened() throws Exception {
    Gist gist = window.show("a.txt", "one");

    window.click("#editor-more");
    window.click("#editor-copy-link");
    window.doNow(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(Workplace.page(gist)));
    window.click("#editor-more");
    window.click("#editor-browse");

    assertThat(window.opened()).containsExactly(Workplace.page(gist));
  }

  @Test
  void aStarIsShownAtOnce() throws Exception {
    window.show("a.txt", "one");

    window.click("#editor-star");

    window.awaitText("#editor-star", "Starred");
  }

  @Test
  void anothersGistCannotBeTypedIn() throws Exception {
    Gist gist = window.at().given(window.at().other(), "a.txt", "one");
    window.show(gist);

    window.typeIntoCode("more ");

    window.awaitShown(".banner");
    assertThat(window.at().text("a.txt")).isEqualTo("one");
    assertThat(window.find("#editor-save")).isEmpty();
    assertThat(window.find("#editor-add-file")).isEmpty();
  }

  @Test
  void everyButtonHasAName() throws Exception {
    window.show("a.txt", "one");

    List<String> nameless =
        Stream.of("#editor-star", "#editor-fork", "#editor-more", "#editor-add-file")
            .filter(
                query -> {
                  var node = window.find(query).orElseThrow();
                  return node.getAccessibleText() == null && window.text(query) == null;
                })
            .toList();

    assertThat(nameless).isEmpty();
  }
}
