package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.code.CodeDocument;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
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
class FindInAllFilesTest {
  @TempDir private Path home;

  private final FxRobot robot = new FxRobot();
  private EditorWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  private void find(String needle) {
    window.doNow(() -> window.view().tools().findInAllFiles());
    window.type(needle);
  }

  @Test
  void whatIsFoundIsListedFileByFile() throws Exception {
    window.show("a.txt", "one two\ntwo", "b.md", "none", "c.txt", "  a two b");

    find("two");

    window.awaitText("#find-all-summary", "3 matches in 2 files");
    assertThat(rows())
        .containsExactly(
            "a.txt, 2 matches",
            "Line 1: one two",
            "Line 2: two",
            "c.txt, 1 matches",
            "Line 1: a two b");
    window.press(KeyCode.ESCAPE);
    window.awaitGone("#find-all");
  }

  @Test
  void whatIsTypedIsFoundToo() throws Exception {
    window.show("a.txt", "x", "b.md", "two");
    find("two");
    window.awaitText("#find-all-summary", "1 match in 1 file");
    window.typeIntoCode("two ");
    window.awaitText("#find-all-summary", "2 matches in 2 files");
    window.type("two");
    window.awaitText("#find-all-summary", "3 matches in 2 files");
  }

  @Test
  void keysLeadFromTheFieldToAMatchInAnotherFile() throws Exception {
    window.show("a.txt", "x", "b.txt", "line\n".repeat(300) + "a x");
    find("x");
    window.awaitText("#find-all-summary", "2 matches in 2 files");

    window.press(KeyCode.DOWN);
    await().until(() -> window.find("#find-all-list").orElseThrow().isFocused());
    choose(3);
    window.awaitText("#editor-position", "Ln 301, Col 4 (1 selected)");
    window.press(KeyCode.ENTER);
    window.type("y");

    await().until(() -> text("b.txt").endsWith("a y"));
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    window.show("a.txt", "x", "b.txt", "y");
    find("z");
    window.awaitText("#find-all-summary", "No results in 2 files");
  }

  @Test
  void replacingInAllFilesIsOneStepInEach() throws Exception {
    Gist gist = window.show("a.txt", "x x", "b.txt", "no", "c.txt", "1\nx");
    window.doNow(() -> window.view().tools().findInAllFiles());
    window.doNow(() -> window.view().tools().replace());
    window.type("x");
    window.awaitText("#find-all-summary", "3 matches in 2 files");
    window.press(KeyCode.TAB);
    window.type("yy");

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
    await().until(() -> robot.lookup(".confirm").tryQuery().isPresent());
    assertThat(robot.lookup(".confirm .label").queryAllAs(javafx.scene.control.Label.class))
        .extracting(javafx.scene.control.Label::getText)
        .anyMatch(text -> text.equals("Replace 3 matches in 2 files?"))
        .anyMatch(text -> text.contains("a.txt: 2") && text.contains("c.txt: 1"));
    robot.clickOn(".confirm .primary");

    window.awaitText("#find-note", "Replaced 3 matches in 2 files.");
    assertThat(text("a.txt")).isEqualTo("yy yy");
    assertThat(text("c.txt")).isEqualTo("1\nyy");
    window.awaitTabs("a.txt, unsaved", "b.txt", "c.txt, unsaved");

    bringToFront("c.txt");
    undo("c.txt");
    await().until(() -> text("c.txt").equals("1\nx"));
    assertThat(text("a.txt")).isEqualTo("yy yy");
    assertThat(window.at().onHost(gist, "a.txt")).isEqualTo("x x");
  }

  @Test
  void aGistOfSomebodyElseIsNotChanged() throws Exception {
    window.show(window.at().given(window.at().other(), "a.txt", "x"));
    find("x");
    window.awaitText("#find-all-summary", "1 match in 1 file");
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
    window.awaitText("#find-note", "The files of this gist cannot be changed.");
  }

  private List<String> rows() {
    return list().getItems().stream()
        .map(
            row ->
                switch (row) {
                  case FindRow.File(FoundFile file) ->
                      file.name() + ", " + file.count() + " matches";
                  case FindRow.Line(FoundLine line) -> "Line " + line.line() + ": " + line.spoken();
                })
        .toList();
  }

  private void choose(int row) {
    window.doNow(() -> list().getSelectionModel().select(row));
  }

  @SuppressWarnings("unchecked")
  private ListView<FindRow> list() {
    return robot.lookup("#find-all-list").queryAs(ListView.class);
  }

  private String text(String name) {
    return onScreen(() -> window.at().text(name));
  }

  private static <T> T onScreen(java.util.concurrent.Callable<T> question) {
    return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  private void bringToFront(String name) {
    window.doNow(() -> window.at().edited().bringToFront(name));
  }

  private void undo(String name) {
    CodeDocument document = onScreen(() -> window.at().edited().document(window.at().file(name)));
    assertThat(document.text()).contains("yy");
    await()
        .until(
            () -> {
              window.doNow(window.view().code()::undo);
              return !document.text().contains("yy");
            });
  }
}
