package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Visibility;
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
class DisclosureViewTest {
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

  private void beginWithASecret() {
    window.doNow(window.at().model()::newGist);
    window.doNow(() -> window.at().model().choose(Visibility.PUBLIC));
    window.awaitText();
    window.doNow(() -> window.at().type(FileNames.FIRST, "a\n\nb\npassword = \"hunter2\"\nc\n"));
    window.awaitText("#editor-unsaved", "Draft kept");
    window.click("#editor-save");
    window.awaitShown("#editor-secrets");
  }

  private boolean isSaved() {
    return !window.at().edited().edit().isNew();
  }

  @Test
  void enterLeavesASecretUnpublished() {
    beginWithASecret();
    assertThat(window.text(".secrets .excerpt")).isEqualTo("password = \"h…");
    assertThat(window.text(".secrets .place")).isEqualTo("untitled.txt, line 4");

    window.press(KeyCode.ENTER);

    window.awaitGone("#editor-secrets");
    assertThat(isSaved()).isFalse();
  }

  @Test
  void itIsPublishedOnRequest() {
    beginWithASecret();

    window.click("Publish anyway");

    await().until(this::isSaved);
  }

  @Test
  void thePlaceLeadsToTheLine() {
    beginWithASecret();

    window.click(".secrets .place");

    window.awaitGone("#editor-secrets");
    window.awaitText("#editor-position", "Ln 4, Col 1");
    assertThat(isSaved()).isFalse();
  }
}
