package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
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
class PastedTest {
  @TempDir private Path home;
  @TempDir private Path desktop;

  private EditorWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  private void paste(Consumer<ClipboardContent> fill) {
    window.doNow(
        () -> {
          ClipboardContent content = new ClipboardContent();
          fill.accept(content);
          Clipboard.getSystemClipboard().setContent(content);
        });
    window.doNow(window.view()::focus);
    window.press(KeyCode.CONTROL, KeyCode.V);
  }

  private static WritableImage picture() {
    WritableImage picture = new WritableImage(2, 1);
    picture.getPixelWriter().setColor(0, 0, Color.RED);
    return picture;
  }

  @Test
  void aTextGoesWhereTheCaretIs() throws Exception {
    window.show("a.txt", "one");

    paste(content -> content.putString("zero "));

    await().until(() -> window.at().text("a.txt").equals("zero one"));
  }

  @Test
  void filesBecomeFiles() throws Exception {
    window.show("a.txt", "one");
    Path file = Files.writeString(desktop.resolve("b.txt"), "two");

    paste(
        content -> {
          content.putFiles(List.of(file.toFile()));
          content.putString(file.toString());
        });

    window.awaitTabs("a.txt", "b.txt, unsaved");
    assertThat(window.at().text("a.txt")).isEqualTo("one");
  }

  @Test
  void aPictureBecomesADrawingThatHoldsIt() throws Exception {
    window.show("a.txt", "one");

    paste(content -> content.putImage(picture()));
    window.click("Add");

    window.awaitTabs("a.txt", "picture.svg, unsaved");
    assertThat(window.at().text("picture.svg"))
        .contains("width=\"2\" height=\"1\"", "data:image/png;base64,");
  }

  @Test
  void orItsBase64() throws Exception {
    window.show("a.txt", "one");

    paste(content -> content.putImage(picture()));
    window.click("#editor-paste-base64");
    window.click("Add");

    window.awaitTabs("a.txt", "picture.png.base64, unsaved");
    byte[] bytes = Base64.getMimeDecoder().decode(window.at().text("picture.png.base64"));
    assertThat(new String(bytes, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
  }

  @Test
  void veryMuchTextIsAskedAbout() throws Exception {
    window.show("a.txt", "one");

    paste(content -> content.putString("x".repeat(6 << 20)));
    window.awaitShown("Paste all of it?");
    window.press(KeyCode.ESCAPE);

    window.awaitGone("Paste all of it?");
    assertThat(window.at().text("a.txt")).isEqualTo("one");
  }

  @Test
  void aFolderIsAskedAboutWithTheNamesItsFilesGet() throws Exception {
    window.show("a.txt", "one");
    Path folder = Files.createDirectories(desktop.resolve("p/util"));
    Files.writeString(folder.resolve("x.py"), "1");

    paste(content -> content.putFiles(List.of(desktop.resolve("p").toFile())));
    window.awaitShown("#editor-arrival");
    assertThat(window.text("#editor-arrival .list-cell")).isEqualTo("util/x.py becomes util-x.py");
    window.press(KeyCode.ENTER);

    window.awaitTabs("a.txt", "util-x.py, unsaved");
  }

  @Test
  void aFileOfTheSameNameIsReplacedOnRequest() throws Exception {
    window.show("a.txt", "one");
    Path file = Files.writeString(desktop.resolve("a.txt"), "two");

    paste(content -> content.putFiles(List.of(file.toFile())));
    window.awaitShown("#editor-arrival");
    assertThat(window.text("#editor-arrival .list-cell")).isEqualTo("a.txt becomes a-2.txt");
    window.click("#editor-arrival-replace");
    assertThat(window.text("#editor-arrival .list-cell")).isEqualTo("a.txt gets this text");
    window.click("Add");

    await().until(() -> window.at().text("a.txt").equals("two"));
    window.doNow(window.view().code()::undo);
    await().until(() -> window.at().text("a.txt").equals("one"));
  }
}
