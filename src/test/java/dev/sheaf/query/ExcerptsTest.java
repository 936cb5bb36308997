package dev.sheaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.query.Excerpt.Mark;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static Excerpts of(String text, String... words) {
    return Excerpts.of(text, List.of(words).stream().map(Needle::new).toList(), 3);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  @Test
  void linesAreNumberedAndWordsMarkedWhateverTheirCase() {
    Excerpts found = of("one\n\ttwo Retry(retryCount)\r\nthree\nno RETRY\n", "retry", "absent");
    assertThat(found.found()).isEqualTo(bits(0));
    assertThat(found.whole()).isEqualTo(bits(0));
    assertThat(found.lines())
        .containsExactly(
            new Excerpt(2, "two Retry(retryCount)", List.of(new Mark(4, 9), new Mark(10, 15))),
            new Excerpt(4, "no RETRY", List.of(new Mark(3, 8))));
  }

  @Test
  void everyWordIsShownBeforeOneIsShownTwice() {
    Excerpts found = of("a\na\na\na\nb", "a", "b");
    assertThat(found.lines()).extracting(Excerpt::line).containsExactly(1, 2, 5);
  }

  @Test
  void aPartOfAWordIsNoWord() {
    assertThat(of("getRetryCount", "retry").whole().isEmpty()).isTrue();
    assertThat(of("get.retry!", "retry").whole()).isEqualTo(bits(0));
    assertThat(of("a->b", "->").whole()).isEqualTo(bits(0));
  }

  @Test
  void aLineOfMegabytesIsCutAroundTheWords() {
    String line = "x".repeat(5_000_000) + "needle" + "y".repeat(5_000_000);
    Excerpt excerpt = of(line, "NEEDLE").lines().getFirst();
    assertThat(excerpt.line()).isEqualTo(1);
    assertThat(excerpt.text()).startsWith("…x").endsWith("y…").hasSizeLessThan(250);
    Mark mark = excerpt.marks().getFirst();
    assertThat(excerpt.text().substring(mark.start(), mark.end())).isEqualTo("needle");
  }

  @Test
  void noLetterIsCutInHalf() {
    String text =
        of("🐑".repeat(300) + "needle" + "🐑".repeat(300), "needle").lines().getFirst().text();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
    assertThat(text).contains("🐑needle🐑");
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(of("", "a").lines()).isEmpty();
    assertThat(of("a", "longer than the text").lines()).isEmpty();
  }
}
