package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
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
class UndoTest {
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

  private void awaitCode(String text) {
    await().untilAsserted(() -> assertThat(window.at().text("a.txt")).isEqualTo(text));
  }

  private void undo() {
    window.doNow(window.view()::focus);
    window.press(KeyCode.CONTROL, KeyCode.Z);
  }

  @Test
  void whatWasTypedIsUndoneAfterAnotherFileASaveAndAReload() throws Exception {
    window.show("a.txt", "one\n", "b.txt", "two\n");
    window.typeIntoCode("more ");
    awaitCode("more one\n");

    window.click(window.tab("b.txt"));
    window.awaitTabs("a.txt, unsaved", "b.txt");
    window.click(window.tab("a.txt, unsaved"));
    window.click("#editor-save");
    window.awaitTabs("a.txt", "b.txt");
    window.doNow(window.at().model()::reload);
    await().until(() -> !window.at().edited().isFromLibrary());

    undo();
    awaitCode("one\n");
    window.awaitTabs("a.txt, unsaved", "b.txt");
  }

  @Test
  void whatCameFromTheServerIsOneStep() throws Exception {
    Gist gist = window.show("a.txt", "one\n");
    window.typeIntoCode("x");
    window.press(KeyCode.BACK_SPACE);
    awaitCode("one\n");
    window.awaitTabs("a.txt");

    window.at().changedElsewhere(gist, "a.txt", "one\ntwo\n");
    window.doNow(window.at().model()::reload);
    awaitCode("one\ntwo\n");

    undo();
    awaitCode("one\n");
  }

  @Test
  void anotherGistInBetweenForgetsNothing() throws Exception {
    Gist first = window.show("a.txt", "one\n");
    window.typeIntoCode("more ");
    awaitCode("more one\n");

    window.show("b.txt", "two\n");
    window.show(first);
    awaitCode("more one\n");

    undo();
    awaitCode("one\n");
  }
}
