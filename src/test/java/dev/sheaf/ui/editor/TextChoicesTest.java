package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.kit.Milestone;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class TextChoicesTest {
  @TempDir private Path home;

  private EditorWindow window;

  @Start
  void open(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theLanguageIsChosenByAPartOfItsName() throws Exception {
    window.show("notes", "def f(): pass\n", "b.txt", "x\n");
    window.awaitText("#editor-language", "Plain text");

    window.click("#editor-language");
    window.type("pyth");
    window.press(KeyCode.ENTER);
    window.awaitText("#editor-language", "Python");

    // It lasts while other files are looked at.
    window.doNow(window.at().model()::nextFile);
    window.awaitText("#editor-language", "Plain text");
    window.doNow(window.at().model()::nextFile);
    window.awaitText("#editor-language", "Python");

    window.click("#editor-language");
    window.type("tell by");
    window.press(KeyCode.ENTER);
    window.awaitText("#editor-language", "Plain text");
  }

  @Test
  void lineEndsAreChangedUndoneAndSaved(FxRobot robot) throws Exception {
    Gist gist = window.show("a.txt", "one\r\ntwo\n");
    window.awaitText("#editor-line-ends", "Mixed line ends");
    await().until(() -> window.milestones().contains(Milestone.HIGHLIGHT_VISIBLE));

    window.click("#editor-line-ends");
    robot.clickOn("CRLF (Windows)");
    window.awaitText("#editor-line-ends", "CRLF");
    window.awaitTabs("a.txt, unsaved");
    window.doNow(() -> window.view().code().undo());
    window.awaitText("#editor-line-ends", "Mixed line ends");
    window.awaitTabs("a.txt");
    window.doNow(() -> window.view().code().redo());
    window.awaitTabs("a.txt, unsaved");
    window.click("#editor-save");
    window.awaitTabs("a.txt");
    assertThat(window.at().onHost(gist, "a.txt")).isEqualTo("one\r\ntwo\r\n");
  }

  @Test
  void linesAreConvertedToAnotherIndentation(FxRobot robot) throws Exception {
    window.show("a.js", "f {\n  a\n}\n");
    window.awaitText("#editor-indentation", "Spaces: 2");
    await().until(() -> window.milestones().contains(Milestone.HIGHLIGHT_VISIBLE));

    window.click("#editor-indentation");
    robot.clickOn("Convert all lines to").clickOn("#convert-tabs-4");

    window.awaitText("#editor-indentation", "Tabs: 4");
    await().until(() -> window.at().text("a.js").equals("f {\n\ta\n}\n"));
  }

  @Test
  void theButtonsAreReachedByKeysAlone() throws Exception {
    window.show("a.txt", "one\n");
    window.doNow(window.view()::focus);

    window.press(KeyCode.F6);
    await().until(() -> window.find("#editor-language").orElseThrow().isFocused());
    window.press(KeyCode.TAB);
    await().until(() -> window.find("#editor-indentation").orElseThrow().isFocused());
  }

  @Test
  void thePlaceTellsHowMuchIsSelected() throws Exception {
    window.show("a.txt", "one two\n");
    window.awaitText("#editor-position", "Ln 1, Col 1");

    window.doNow(() -> window.view().code().selectAll());

    window.awaitText("#editor-position", "Ln 2, Col 1 (8 selected)");
  }
}
