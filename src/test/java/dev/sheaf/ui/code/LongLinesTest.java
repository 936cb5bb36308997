package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongLinesTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n",
            "word, ",
            "x".repeat(3_000),
            "y,".repeat(5_000),
            "\ud83d\ude00".repeat(3_000),
            "\udbff\udfff\n",
            "\r\n",
            "\t".repeat(4_100))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void whatIsBrokenAndJoinedIsTheSame(@ForAll("texts") String text) {
    String shown = LongLines.broken(text);

    assertThat(LongLines.joined(shown)).isEqualTo(text);
    assertThat(shown.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(2_100));
  }

  @Property(tries = 300)
  void whatIsInsertedFitsBetweenWhatIsThere(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 2_000) int head,
      @ForAll @IntRange(max = 2_000) int tail) {
    String inserted = LongLines.broken(head, text, tail);

    assertThat(LongLines.joined(inserted)).isEqualTo(text);
    String shown = "h".repeat(head) + inserted + "t".repeat(tail);
    assertThat(shown.split("\n")).allSatisfy(line -> assertThat(line).hasSizeLessThan(2_100));
  }

  @Test
  void charactersOfTwoHalvesStayWhole() {
    String shown = LongLines.broken("x" + "\ud83d\ude00".repeat(5_000));

    assertThat(shown.split(LongLines.BREAK))
        .allSatisfy(
            piece -> {
              assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
              assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1))).isFalse();
            });
  }

  @Test
  void piecesEndBehindSignsWhereTheyCan() {
    String shown = LongLines.broken("\"name\":12345,".repeat(1_000));

    assertThat(shown.split(LongLines.BREAK)).allSatisfy(piece -> assertThat(piece).endsWith(","));
  }

  @Test
  void whatIsShortIsLeftAlone() {
    String text = "a\nb".repeat(3_000);
    assertThat(LongLines.broken(text)).isSameAs(text);
    assertThat(LongLines.joined(text)).isSameAs(text);
  }
}
