package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnseenTest {
  private static final String TAG = "\udb40\udc41";

  @Test
  void lettersOfAnyScriptAreSeen() {
    String text = "a~ \t\n\u00e4\u0627\u05d0\u65e5\u00a0\ud83d\ude00\ufffd";
    for (int i = 0; i < text.length(); i++) {
      assertThat(Unseen.at(text, i)).as(i + "").isEqualTo(Unseen.NOT);
    }
    assertThat(Unseen.Count.of(text)).isEqualTo(Unseen.Count.NONE);
    assertThat(Unseen.next(text, 0)).isNegative();
  }

  @Test
  void whatTurnsHidesOrControlsIsTold() {
    assertThat(Unseen.at("\u202e", 0)).isEqualTo(Unseen.TURNS);
    assertThat(Unseen.at("\u2066", 0)).isEqualTo(Unseen.TURNS);
    assertThat(Unseen.at("\u200b", 0)).isEqualTo(Unseen.HIDES);
    assertThat(Unseen.at("\u3164", 0)).isEqualTo(Unseen.HIDES);
    assertThat(Unseen.at("\u0000", 0)).isEqualTo(Unseen.CONTROLS);
    assertThat(Unseen.at("\u0085", 0)).isEqualTo(Unseen.CONTROLS);
    assertThat(Unseen.at("\u2028", 0)).isEqualTo(Unseen.CONTROLS);
    assertThat(Unseen.at(TAG, 0)).isEqualTo(Unseen.HIDES);
    assertThat(Unseen.at(TAG, 1)).isEqualTo(Unseen.HIDES);
  }

  @Test
  void whatEmojiAndPersianAreSpelledWithDoesNotDeceive() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69";
    assertThat(Unseen.Count.of(family + "\u0645\u06cc\u200c\u062f\u200f"))
        .isEqualTo(new Unseen.Count(3, 0));
  }

  @Test
  void theNextOneIsFoundFromAnywhere() {
    String text = "a\u200db\u202ec" + TAG;
    assertThat(Unseen.next(text, 0)).isEqualTo(3);
    assertThat(Unseen.next(text, 4)).isEqualTo(5);
    assertThat(Unseen.next(text, 6)).isNegative();
  }

  @Test
  void eachIsCalledAsUnicodeCallsIt() {
    assertThat(Unseen.name("\u202e", 0)).isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
    assertThat(Unseen.name("\u0007", 0)).isEqualTo("U+0007 BEL");
    assertThat(Unseen.name(TAG, 0)).isEqualTo("U+E0041 TAG LATIN CAPITAL LETTER A");
  }

  @Property
  void countingChangesIsCountingAnew(
      @ForAll String before, @ForAll String removed, @ForAll String inserted) {
    String text = before + removed;
    Unseen.Count count = Unseen.Count.of(text).after(removed, inserted);

    assertThat(count).isEqualTo(Unseen.Count.of(before + inserted));
  }
}
