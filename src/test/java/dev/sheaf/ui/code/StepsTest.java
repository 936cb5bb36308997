package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.TokenStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.IndexRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StepsTest {
  private static final String TEXT = "ab  c1_d(+x);\n\n  \ud83d\ude00 end";

  @Test
  void charactersAreWholeAlsoOutsideTheBasicPlane() {
    Steps steps = steps();
    int emoji = TEXT.indexOf("\ud83d");

    assertThat(onScreen(() -> steps.charAfter(emoji))).isEqualTo(emoji + 2);
    assertThat(onScreen(() -> steps.charBefore(emoji + 2))).isEqualTo(emoji);
    assertThat(onScreen(() -> steps.charBefore(0))).isZero();
    assertThat(onScreen(() -> steps.charAfter(TEXT.length()))).isEqualTo(TEXT.length());
    assertThat(onScreen(() -> steps.charAfter(13))).isEqualTo(14);
    assertThat(onScreen(() -> steps.charBefore(14))).isEqualTo(13);
  }

  @Test
  void wordsEndAtSignsSpacesAndLines() {
    Steps steps = steps();

    assertThat(stops(0, steps::wordAfter)).containsExactly(2, 8, 10, 11, 13, 14, 15, 19, 23);
    assertThat(stops(TEXT.length(), steps::wordBefore))
        .containsExactly(20, 17, 15, 14, 13, 11, 10, 8, 4, 0);
  }

  @Test
  void theWordAtAPlaceIsTheOneItTouches() {
    Steps steps = steps();

    assertThat(onScreen(() -> steps.wordAt(5))).isEqualTo(new IndexRange(4, 8));
    assertThat(onScreen(() -> steps.wordAt(8))).isEqualTo(new IndexRange(4, 8));
    assertThat(onScreen(() -> steps.wordAt(3))).isEqualTo(new IndexRange(2, 4));
    assertThat(onScreen(() -> steps.wordAt(14))).isEqualTo(new IndexRange(14, 14));
  }

  private static List<Integer> stops(int from, IntUnaryOperator step) {
    List<Integer> stops = new ArrayList<>();
    int at = from;
    int next = onScreen(() -> step.applyAsInt(from));
    while (next != at) {
      at = next;
      stops.add(at);
      int here = at;
      next = onScreen(() -> step.applyAsInt(here));
    }
    return stops;
  }

  private static Steps steps() {
    return onScreen(
        () -> {
          CodeTextArea area = new CodeTextArea(Paragraphs.of(TEXT, TokenStyle.PLAIN), false);
          return new Steps(area, area.places());
        });
  }
}
