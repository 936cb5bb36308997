package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicStreamTest {
  @TempDir private Path home;
  private ListOnSandbox on;
  private GistListViewModel list;

  @BeforeEach
  void start() throws Exception {
    on = ListOnSandbox.start(SandboxOptions.filled(4800, 5).withFiles(1).withShare(0), home);
    on.demo().sandbox().trouble().limit(1_000_000, 1_000_000);
    list = on.list();
    list.show(new Shelf.PublicGists());
  }

  @AfterEach
  void stop() {
    on.close();
  }

  @Test
  void oneLooksFurtherUntilTheHostShowsNoMore() {
    assertThat(on.rows().all()).isEqualTo(300);
    for (int wanted : new int[] {1200, 2100, 3000}) {
      assertThat(list.moreProperty().get()).isTrue();
      list.more();
      assertThat(on.rows().all()).isEqualTo(wanted);
    }
    assertThat(list.moreProperty().get()).isFalse();
    list.show(new Shelf.Starred());
    assertThat(list.moreProperty().get()).isFalse();
  }

  @Test
  void aLanguageIsChosenFromThoseThatAreThere() {
    String language = list.languages().getFirst();
    list.filterProperty().set(GistFilter.inLanguage("", language));
    assertThat(on.rows().shown())
        .isNotEmpty()
        .hasSizeLessThan(300)
        .allMatch(
            row -> row.gist().files().stream().anyMatch(file -> language.equals(file.language())));
  }
}
