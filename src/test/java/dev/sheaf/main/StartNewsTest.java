package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.settings.Settings;
import dev.sheaf.store.Database;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartNewsTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private Settings settings;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    settings = Settings.open(home.resolve("settings.json"));
  }

  @AfterEach
  void stop() {
    settings.close();
    demo.close();
  }

  private StartNews news(boolean afterCrash) {
    Tools tools =
        new Tools(
            new ImmediateBackground(), notices, new Browser(page -> {}), settings, reached -> {});
    return new StartNews(tools, afterCrash);
  }

  private List<String> told() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  private Library withDrafts(int drafts) throws Exception {
    for (int number = 1; number <= drafts; number++) {
      List<DraftFile> files = List.of(DraftFile.added("n.txt", "unsaved"));
      demo.library()
          .drafts()
          .keep(
              new Draft("new-" + number, null, null, "", Visibility.SECRET, files, Instant.now()));
    }
    return demo.library();
  }

  @Test
  void afterACrashTheNextStartSaysWhatWasRescued() throws Exception {
    news(true).opened(withDrafts(1));
    assertThat(told())
        .containsExactly(
            "Sheaf did not end by itself last time."
                + " One gist with unsaved text is as you left it.");
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
  }

  @Test
  void whatWaitsToBeSentIsCountedToo() throws Exception {
    Gist gist =
        demo.library()
            .create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "before")))
            .gist();
    demo.sandbox().unplug();
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write("after"));
    var _ = demo.library().outbox().save(gist, new GistChange(null, files));

    news(true).opened(withDrafts(2));
    assertThat(told())
        .containsExactly(
            "Sheaf did not end by itself last time."
                + " 2 gists with unsaved text are as you left them,"
                + " and one change waits in the Outbox.");
  }

  @Test
  void anotherLibraryThatOpensLaterIsNotRescuedAgain() throws Exception {
    StartNews news = news(true);
    news.opened(withDrafts(1));
    news.opened(demo.library());
    assertThat(told()).hasSize(1);
  }

  @Test
  void nothingIsSaidWhereNothingWasAtStakeOrTheAppEndedByItself() throws Exception {
    news(true).opened(demo.library());
    news(false).opened(withDrafts(1));
    assertThat(told()).isEmpty();
  }

  @Test
  void aDamagedLibraryIsNamedWithWhatCameOutOfIt() {
    news(false).tell(new Database.SetAside(Path.of("library-damaged.db"), 3));
    assertThat(told().getFirst())
        .contains("3 drafts were rescued from it", "kept as library-damaged.db");
  }

  @Test
  void settingsThatCannotBeReadAreNamedWithWhereTheyAreKept() throws Exception {
    Path file = Files.writeString(home.resolve("broken.json"), "{ not json");
    try (Settings broken = Settings.open(file)) {
      news(false).watch(broken);
    }
    assertThat(told().getFirst()).contains("settings-broken-1.json");
  }
}
