package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Needle;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void aMatchIsInThePartOfItsLine() throws Exception {
    String text = "a\n".repeat(500) + "b\n" + "a\n".repeat(499);
    assertThat(ticks(text)).containsExactly(499);
    assertThat(ticks("b")).containsExactly(0);
    assertThat(ticks("a\nb")).containsExactly(500);
  }

  @Test
  void aLongLineCountsByItsPieces() throws Exception {
    String half = "x".repeat(100_000);
    assertThat(ticks(half + "b" + half)).containsExactly(499);
    assertThat(ticks(("b" + "x".repeat(99)).repeat(2_000))).hasSizeGreaterThan(990);
  }

  private static List<Integer> ticks(String text) throws Exception {
    return Ticks.of(text, new Finder(new Needle("b", true, false, false)).find(text))
        .parts()
        .stream()
        .boxed()
        .toList();
  }
}
