package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareLinksTest {
  private final ShareLinks links = new ShareLinks(URI.create("https://gist.github.com/abc"));

  @ParameterizedTest
  @CsvSource({
    "Retry.java, file-retry-java",
    "my_file.txt, file-my_file-txt",
    "a b (2).md, file-a-b--2--md",
    "naïve.py, file-na-ve-py"
  })
  void aFileIsAnchoredAsThePageDoes(String name, String anchor) {
    assertThat(links.toFile(name)).hasToString("https://gist.github.com/abc#" + anchor);
  }

  @Test
  void linesAreThoseOfARevision() {
    assertThat(links.toLines("0a1b", "a.txt", 3, 7))
        .hasToString("https://gist.github.com/abc/0a1b#file-a-txt-L3-L7");
    assertThat(links.toLines("0a1b", "a.txt", 3, 3))
        .hasToString("https://gist.github.com/abc/0a1b#file-a-txt-L3");
  }

  @Test
  void whatMarkdownWouldReadAsItsOwnIsEscaped() {
    assertThat(links.markdown("a [b] *c*\n<d>"))
        .isEqualTo("[a \\[b\\] \\*c\\* \\<d\\>](https://gist.github.com/abc)");
  }

  @Test
  void aPageEmbedsItByAScript() {
    assertThat(links.embed()).isEqualTo("<script src=\"https://gist.github.com/abc.js\"></script>");
  }
}
