package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoViewModelTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private InfoViewModel info;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    info =
        new InfoViewModel(
            demo.library(), demo.session(), new ImmediateBackground(), InstantSource.system());
    NewGist fresh =
        NewGist.of(
            "With #tags",
            Visibility.SECRET,
            Map.of("a.py", "print(1)\n", "b.txt", "x".repeat(2000)));
    gist = demo.library().create(fresh).gist();
  }

  @AfterEach
  void stop() {
    info.close();
    demo.close();
  }

  private GistInfo shown() {
    assertThat(info.stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<GistInfo>) info.stateProperty().get()).value();
  }

  @Test
  void whatIsKnownOfTheShownGistIsTold() {
    demo.session().show(new Shown.Saved(gist));
    assertThat(shown().id()).isEqualTo(gist.id());
    assertThat(shown().owner()).isEqualTo("hello");
    assertThat(shown().visibility()).startsWith("Secret");
    assertThat(shown().tags()).isEqualTo("#tags");
    assertThat(shown().filesTold()).isEqualTo("2 files, 2 KB");
    assertThat(shown().files())
        .extracting(GistInfo.File::facts)
        .containsExactly("Python, 9 bytes", "Text, 2 KB");
    assertThat(shown().files()).allSatisfy(file -> assertThat(file.rawUrl()).isNotNull());
    assertThat(shown().gitPullUrl()).isNotNull();
  }

  @Test
  void rawAddressesThatAListLeavesOutAreTold() throws Exception {
    var _ = demo.library().refresh(new Shelf.All(), page -> {});
    demo.session().show(new Shown.Saved(demo.library().local(new Shelf.All()).getFirst()));
    assertThat(shown().files()).allSatisfy(file -> assertThat(file.rawUrl()).isNotNull());
  }

  @Test
  void aSaveIsToldAtOnce() throws Exception {
    demo.session().show(new Shown.Saved(gist));
    demo.library().save(gist, new GistChange("With #others", new LinkedHashMap<>()));
    assertThat(shown().tags()).isEqualTo("#others");
  }

  @Test
  void nothingIsToldOfNothing() {
    demo.session().show(new Shown.Saved(gist));
    demo.session().show(new Shown.Unsaved("draft"));
    assertThat(info.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
  }
}
