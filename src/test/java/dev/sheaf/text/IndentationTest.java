package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndentationTest {
  @Test
  void theHabitIsWhatMostLinesDo() {
    assertThat(IndentationHabit.of("a\n  b\n    c\n  d\ne\n", 4)).hasValue(Indentation.spaces(2));
    assertThat(IndentationHabit.of("a {\n    b {\n        c\n    }\n}\n", 4))
        .hasValue(Indentation.spaces(4));
    assertThat(IndentationHabit.of("a\n\tb\n\t\tc\n  d\n", 8)).hasValue(Indentation.tabs(8));
    assertThat(IndentationHabit.of("a\nb\n\nc\n", 4)).isEmpty();
    assertThat(IndentationHabit.of("", 4)).isEmpty();
  }

  @Test
  void commentsAndBlankLinesAreNoHabit() {
    String java = "/**\n * a\n * b\n */\nclass A {\n\n    int a;\n    \n    int b;\n}\n";
    assertThat(IndentationHabit.of(java, 4)).hasValue(Indentation.spaces(4));
  }

  @Test
  void oneLevelIsATabOrAsManySpacesAsThereAre() {
    Indentation four = Indentation.spaces(4);
    assertThat(four.oneLevel("\tx")).isEqualTo(1);
    assertThat(four.oneLevel("  \tx")).isEqualTo(3);
    assertThat(four.oneLevel("  x")).isEqualTo(2);
    assertThat(four.oneLevel("      x")).isEqualTo(4);
  }

  @Test
  void whatTakesAColumnToTheNextLevel() {
    assertThat(Indentation.spaces(4).toNextLevel(6)).isEqualTo("  ");
    assertThat(Indentation.spaces(4).toNextLevel(8)).isEqualTo("    ");
    assertThat(Indentation.tabs(8).toNextLevel(3)).isEqualTo("\t");
    assertThat(Indentation.tabs(4).column("ab\tc", 4)).isEqualTo(5);
  }

  @Test
  void levelsAreConvertedAndWhatIsLeftIsKeptInSpaces() {
    String text = "a\n  b\n     c\n\n";
    String tabbed = convert(text, Indentation.spaces(2), Indentation.tabs(4));
    assertThat(tabbed).isEqualTo("a\n\tb\n\t\t c\n\n");
    assertThat(convert(tabbed, Indentation.tabs(4), Indentation.spaces(2))).isEqualTo(text);
  }

  @Property
  void convertedThereAndBackNothingChanged(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 8) int width,
      @ForAll @IntRange(min = 1, max = 8) int other) {
    Indentation spaces = Indentation.spaces(width);
    for (Indentation to : new Indentation[] {Indentation.tabs(width), Indentation.spaces(other)}) {
      if (to.tabs() || other >= width) {
        assertThat(convert(convert(text, spaces, to), to, spaces)).isEqualTo(text);
      }
    }
  }

  @Property
  void onlyTheStartsOfLinesAreConverted(@ForAll("texts") String text) {
    String converted = convert(text, Indentation.spaces(4), Indentation.tabs(4));
    assertThat(converted.lines().map(String::stripLeading))
        .containsExactlyElementsOf(text.lines().map(String::stripLeading).toList());
  }

  @Test
  void theCaretStaysWhereItIsInItsLine() {
    Passage passage = new Passage("a\n    b c", 8, 9);
    assertThat(Indentation.spaces(4).convert(passage, Indentation.tabs(4)))
        .isEqualTo(new Passage("a\n\tb c", 5, 6));
  }

  private static String convert(String text, Indentation from, Indentation to) {
    return from.convert(new Passage(text, 0, 0), to).text();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a  b\n").ofMaxLength(60);
  }
}
