package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTest {
  private static final String GIST = "https://gist.github.com/hello/0123abcd";

  @Test
  void aLineSaysAllOfIt() {
    for (Wanted wanted :
        List.of(new Wanted(false, null), new Wanted(true, null), new Wanted(false, GIST))) {
      assertThat(Wanted.of(wanted.line())).isEqualTo(wanted);
    }
  }

  @Test
  void aLinkCannotBreakTheLine() {
    assertThat(new Wanted(false, "a\nb").line()).doesNotContain("\n");
  }

  @Test
  void linksOfOurOwnSchemeLeadWhereABrowserWouldGo() {
    for (String link :
        List.of(
            GIST,
            "sheaf://gist.github.com/hello/0123abcd",
            "sheaf:https://gist.github.com/hello/0123abcd")) {
      assertThat(new Wanted(false, link).address()).contains(GIST);
    }
  }
}
