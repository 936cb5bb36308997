package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
  @Test
  void plainTextStaysAsItIs() {
    assertThat(DisplayText.line("Retry with jitter")).isEqualTo("Retry with jitter");
    assertThat(DisplayText.line("  naïve café – 東京 ")).isEqualTo("naïve café – 東京");
  }

  @Test
  void lineBreaksAndTabsBecomeSingleSpaces() {
    assertThat(DisplayText.line("one\r\n\ttwo\u2028three  four\u0000"))
        .isEqualTo("one two three four");
  }

  @Test
  void aNameThatTurnsTheDirectionOfWritingIsShownAsItIsStored() {
    assertThat(DisplayText.line("invoice\u202Etxt.exe")).isEqualTo("invoicetxt.exe");
    assertThat(DisplayText.line("\u2067a\u2069\u200F\uFEFF\u200Bb")).isEqualTo("ab");
  }

  @Test
  void joinedEmojiStayOnePicture() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(DisplayText.line(family)).isEqualTo(family);
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(DisplayText.line("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void textFromRightToLeftLeavesTheSentenceAroundItInOrder() {
    String sentence = DisplayText.isolated("שלום.py") + ", 3 files";
    Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
    assertThat(bidi.getLevelAt(sentence.indexOf('3'))).isEqualTo(0);
  }

  @Property
  void nothingThatTurnsTheDirectionIsEverLeft(@ForAll String text) {
    assertThat(DisplayText.line(text))
        .doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]");
  }
}
