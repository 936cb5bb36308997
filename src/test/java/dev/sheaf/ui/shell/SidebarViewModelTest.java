package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidebarViewModelTest {
  @TempDir private Path home;
  private final List<Shelf> opened = new ArrayList<>();
  private SandboxLibrary demo;
  private Library library;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    library.create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "a")));
    library.create(NewGist.of("two", Visibility.PUBLIC, Map.of("b.txt", "b")));
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private SidebarViewModel sidebar(boolean signedIn) {
    return new SidebarViewModel(library, new ImmediateBackground(), signedIn, opened::add);
  }

  private static SidebarViewModel.Item item(SidebarViewModel sidebar, String id) {
    return sidebar.items().stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  private static String count(SidebarViewModel sidebar, String id) {
    return item(sidebar, id).countProperty().get();
  }

  @Test
  void everyShelfOfTheLibraryTellsHowMuchStandsOnIt() {
    SidebarViewModel sidebar = sidebar(true);
    assertThat(count(sidebar, "all")).isEqualTo("2");
    assertThat(count(sidebar, "secret")).isEqualTo("1");
    assertThat(count(sidebar, "public")).isEqualTo("1");
    assertThat(count(sidebar, "starred")).isEqualTo("0");
    assertThat(count(sidebar, "discover")).isEmpty();
  }

  @Test
  void theCountsFollowTheLibrary() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    String id =
        library.create(NewGist.of("three", Visibility.PUBLIC, Map.of("c.txt", "c"))).gist().id();
    library.star(id);
    assertThat(count(sidebar, "public")).isEqualTo("2");
    assertThat(count(sidebar, "starred")).isEqualTo("1");
    library.delete(id);
    assertThat(count(sidebar, "all")).isEqualTo("2");
  }

  @Test
  void openingAShelfSelectsIt() {
    SidebarViewModel sidebar = sidebar(true);
    sidebar.open(item(sidebar, "starred"));
    assertThat(opened).containsExactly(new Shelf.Starred());
    assertThat(sidebar.selectedProperty().get()).isSameAs(item(sidebar, "starred"));
  }

  @Test
  void withoutAnAccountThereIsOnlyWhatEveryoneSees() {
    SidebarViewModel sidebar = sidebar(false);
    assertThat(sidebar.items()).extracting(SidebarViewModel.Item::id).containsExactly("discover");
  }

  @Test
  void afterClosingNothingIsCounted() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    sidebar.close();
    library.create(NewGist.of("three", Visibility.PUBLIC, Map.of("c.txt", "c")));
    assertThat(count(sidebar, "all")).isEqualTo("2");
  }
}
