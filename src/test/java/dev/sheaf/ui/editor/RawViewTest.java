package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
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
class RawViewTest {
  @TempDir private Path home;

  private EditorWindow window;
  private Gist gist;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home, SandboxOptions.filled(160, 11));
    window.at().library().refresh(new Shelf.All(), page -> {});
    gist =
        window.at().library().local(new Shelf.All()).stream()
            .filter(one -> one.description().equals("Encodings"))
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void stop() {
    window.close();
  }

  private void front(String name) {
    window.doNow(() -> window.at().edited().bringToFront(name));
    await().until(() -> Front.of(window.at().edited()) instanceof Front.NotText);
    window.awaitShown("#editor-raw .banner");
  }

  @Test
  void bytesAreShownAndTypingChangesNothing() {
    window.show(gist);
    front("zeros.bin");
    assertThat(window.text("#editor-raw .banner > .label")).contains("zeros.bin is not text");

    window.doNow(window.view()::focus);
    window.type("x");
    window.press(KeyCode.DELETE);

    assertThat(window.at().model().hasUnsaved()).isFalse();
  }

  @Test
  void theFocusStaysWhereTheFileIsWhenThatIsNoText() {
    window.show(gist);
    window.doNow(window.view()::focus);
    await().until(() -> window.view().code().root().isFocusWithin());

    front("zeros.bin");

    await().until(() -> window.view().code().root().isFocusWithin());
  }

  @Test
  void theFocusStaysInTheTextThatFollowsBytes() {
    window.show(gist);
    front("zeros.bin");
    window.doNow(window.view()::focus);
    await().until(() -> window.view().code().root().isFocusWithin());

    window.doNow(() -> window.at().edited().bringToFront("bom.csv"));
    window.awaitGone("#editor-raw");

    await().until(() -> window.view().code().root().isFocusWithin());
  }

  @Test
  void anotherSpellingLeadsToACopyInUtf8() {
    window.show(gist);
    front("utf16.txt");

    window.click("#editor-raw-convert");

    await().until(() -> window.at().text("utf16-utf8.txt").equals("Hello in two bytes\n"));
    assertThat(Front.of(window.at().edited())).isInstanceOf(Front.Text.class);
    window.awaitGone("#editor-raw");
  }

  @Test
  void aLineChangedInTheMiddleLeavesAllOtherBytesAlone() throws Exception {
    String before = "\ufeffone\r\ntwo\nthree\r\nfour\rfive\u2028six\r\n\r\n  no end";
    Gist mixed = window.show("a.txt", before);
    window.awaitText("#editor-line-ends", "Mixed line ends");

    window.doNow(window.view()::focus);
    window.press(KeyCode.CONTROL, KeyCode.HOME);
    window.press(KeyCode.DOWN);
    window.type("typed ");
    window.click("#editor-save");

    String after = before.replace("two", "typed two");
    await().untilAsserted(() -> assertThat(window.at().onHost(mixed, "a.txt")).isEqualTo(after));
  }
}
