package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.SearchResults.FoundFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingHostileContentsTest {
  @TempDir private Path home;

  private SearchedLibrary local;

  @BeforeEach
  void open() throws Exception {
    local = new SearchedLibrary(home);
  }

  @AfterEach
  void close() {
    local.close();
  }

  @Test
  void areNoTrouble() throws Exception {
    local.put("", "bin", new byte[] {'n', 'e', 'e', 'd', 'l', 'e', 0, 1});
    local.put("", "latin", new byte[] {'n', 'e', 'e', 'd', 'l', 'e', (byte) 0xe9});
    Gist odd = local.put("", "odd.txt", "\u202eneedle\u202c \u0007\u001b[31m\uFFFE");
    local.index();
    assertThat(local.gists("needle")).containsExactly(odd);
    assertThat(local.gists("\u202eneed")).containsExactly(odd);
    assertThat(local.gists("\u001b[31m")).containsExactly(odd);
  }

  @Test
  void ofManyFilesShowAFew() throws Exception {
    Object[] files = new Object[600];
    for (int i = 0; i < 300; i++) {
      files[2 * i] = "file" + i + ".txt";
      files[2 * i + 1] = "needle " + i;
    }
    local.put("", files);
    local.index();
    assertThat(local.find("needle").best())
        .singleElement()
        .satisfies(found -> assertThat(found.files()).hasSize(3));
    assertThat(local.find("\"needle 299\"").best().getFirst().files())
        .extracting(FoundFile::name)
        .containsExactly("file299.txt");
  }

  @Test
  void ofOneLineOfMegabytesAreFoundThroughout() throws Exception {
    StringBuilder line = new StringBuilder();
    for (int i = 0; line.length() < 10_000_000; i++) {
      line.append("word").append(i).append('é');
    }
    line.append("needleAtTheEnd");
    Gist gist = local.put("", "one-line.txt", line.toString());
    local.index();
    assertThat(local.gists("needleattheend")).containsExactly(gist);
    assertThat(local.gists("word654321é")).containsExactly(gist);
    assertThat(local.gists("word654321x")).isEmpty();
    // Over the seam of two parts.
    int seam = 5 * 64 * 1024;
    assertThat(local.gists(line.substring(seam - 30, seam + 30))).containsExactly(gist);
    assertThat(
            local
                .find("needleatthe")
                .best()
                .getFirst()
                .files()
                .getFirst()
                .lines()
                .getFirst()
                .text())
        .hasSizeLessThan(260);
  }
}
