package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TwinViewTest {
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
  void fromTheBadgeACopyIsMadeAndBothStayInSight() throws Exception {
    window.show("a.txt", "text");
    window.click("#editor-badge");
    window.awaitShown("Make a public copy…");
    window.click("Make a public copy…");
    window.awaitShown("#twin-told");
    assertThat(window.text("#twin-told")).contains("cannot make a secret gist public");
    window.click("#twin-create");
    window.awaitText("#twin-edit", "Open the copy");
    assertThat(window.text("#twin-told")).startsWith("Both are on ");
    window.awaitGone("#twin-create");
    window.click("#twin-edit");
    window.awaitText("#editor-badge", "Public");
    assertThat(window.at().sandbox().gistsOf(window.at().me().login())).hasSize(2);
  }

  @Test
  void cancelledTheOriginalIsBack() throws Exception {
    window.show("a.txt", "text");
    window.click("#editor-badge");
    window.click("Make a public copy…");
    window.click("#twin-drop");
    window.awaitText("#editor-badge", "Secret");
    await().until(() -> window.at().library().drafts().all().isEmpty());
    assertThat(window.at().sandbox().gistsOf(window.at().me().login())).hasSize(1);
  }

  @Test
  void eachOfSeveralFilesCanBeCompared() throws Exception {
    window.show("a.txt", "first", "b.txt", "second");
    window.click("#editor-badge");
    window.click("Make a public copy…");
    window.awaitText("#twin-files", "a.txt");
    window.click("#twin-files");
    window.awaitShown("#twin-choice");
    window.type("b");
    window.press(KeyCode.ENTER);
    window.awaitText("#twin-files", "b.txt");
    window.awaitShown("No difference");
  }

  @Test
  void itCanBeChangedFirst() throws Exception {
    window.show("a.txt", "text");
    window.click("#editor-badge");
    window.click("Make a public copy…");
    window.click("#twin-edit");
    window.awaitShown("#editor-public");
    window.awaitGone("#twin-told");
  }
}
