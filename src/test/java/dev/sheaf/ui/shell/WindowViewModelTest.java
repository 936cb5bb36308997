package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowViewModelTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private Library library;
  private WindowViewModel window;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    window = new WindowViewModel(demo.session(), library, new ImmediateBackground());
  }

  @AfterEach
  void stop() {
    window.close();
    demo.close();
  }

  private void refresh() throws Exception {
    library.refresh(new Shelf.All(), gists -> {});
  }

  @Test
  void theBudgetIsThatOfTheLastAnswer() throws Exception {
    refresh();
    assertThat(window.budgetTextProperty().get()).matches("API 4,99\\d / 5,000");
    assertThat(window.budgetHintProperty().get()).contains("starts anew at");
  }

  @Test
  void theLibrarysSizeFollowsTheLibrary() throws Exception {
    assertThat(window.librarySizeProperty().get()).isEqualTo("No gists · no files");
    library.create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "a", "b.txt", "b")));
    assertThat(window.librarySizeProperty().get())
        .isEqualTo("1 gist · 2 files · 2 bytes searchable offline");
    assertThat(window.searchPromptProperty().get()).isEqualTo("Search 1 gist, its files and tags…");
  }

  @Test
  void aHostThatDoesNotAnswerIsOffline() throws Exception {
    refresh();
    demo.sandbox().close();
    assertThatThrownBy(this::refresh).isNotNull();
    assertThat(window.connectionProperty().get()).startsWith("Offline · ");
  }

  @Test
  void whoIsSignedInIsNamed() {
    assertThat(window.connectionProperty().get()).startsWith("Online · ").endsWith(" as hello");
    assertThat(window.accountName()).startsWith("hello on ");
  }
}
