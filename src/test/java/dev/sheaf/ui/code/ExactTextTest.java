package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ExactTextTest {
  private static final String ODD =
      "nul\u0000 cr\r tab\t bidi\u202eabc\u2066 zero\u200bwidth \ufeff\u2028\u0085\u000b\u000c"
          + " half\ud83d emoji\ud83d\ude00 \u0627\u0644 e\u0301\n\n\r\nend";

  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void everyCharacterComesBackAsItWas() {
    CodeDocument document = new CodeDocument("a.java", null, ODD);
    CodeTextArea area = window.show(document);

    onScreen(
        () -> {
          area.insertText(0, "x");
          area.deleteText(0, 1);
          return true;
        });

    assertThat(onScreen(document::text)).isEqualTo(ODD);
  }

  @Test
  void undoBringsOddCharactersBack() {
    CodeDocument document = new CodeDocument("a.txt", null, ODD);
    CodeTextArea area = window.show(document);

    onScreen(
        () -> {
          area.selectAll();
          area.replaceSelection("");
          area.undo();
          return true;
        });

    assertThat(onScreen(document::text)).isEqualTo(ODD);
  }

  @Test
  void hiddenCharactersAreShownAsSigns() {
    assertThat(VisibleCharacters.of("a\u0000b\r\u202ec\ud83d\ude00\t"))
        .isEqualTo("a\u2022b\u2022\u25c6c\ud83d\ude00\t");
    String clean = "nothing hidden";
    assertThat(VisibleCharacters.of(clean)).isSameAs(clean);
  }

  @Test
  void pastedLineEndsBecomeOurs() {
    CodeDocument document = new CodeDocument("a.txt", null, "");
    window.show(document);

    onScreen(
        () -> {
          Clipboard.copy("a\r\nb\rc\n");
          window.view.paste();
          return true;
        });

    assertThat(onScreen(document::text)).isEqualTo("a\nb\nc\n");
  }
}
