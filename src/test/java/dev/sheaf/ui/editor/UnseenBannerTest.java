package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
class UnseenBannerTest {
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
  void whatMakesOneReadSomethingElseIsToldShownAndNamedUntilItGoes() throws Exception {
    window.show("a.js", "if (a\u202e) {}\n");
    window.awaitShown("#editor-banner-unseen-next");
    assertThat(window.text(".banner > .label")).startsWith("One hidden character");

    window.click("#editor-banner-unseen-next");
    await()
        .untilAsserted(
            () ->
                assertThat(window.text("#editor-position"))
                    .endsWith("U+202E RIGHT-TO-LEFT OVERRIDE"));
    await().until(() -> window.view().code().root().isFocusWithin());
    window.press(KeyCode.DELETE);

    window.awaitGone("#editor-banner-unseen-next");
    assertThat(window.at().text("a.js")).isEqualTo("if (a) {}\n");
  }

  @Test
  void emojiAndOtherScriptsNeedNoWarning() throws Exception {
    window.show("a.txt", "\ud83d\udc68\u200d\ud83d\udc69 \u0645\u06cc\u200c\u062f \u00a0\n");

    await().until(() -> window.view().code().lines() == 2);
    assertThat(window.find("#editor-banner-unseen-next")).isEmpty();
  }
}
