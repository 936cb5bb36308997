package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.settings.BackupPlan;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.QueuedBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private Settings settings;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.library().create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "a")));
    settings = Settings.open(home.resolve("settings.json"));
  }

  @AfterEach
  void stop() {
    settings.close();
    demo.close();
  }

  private BackupsViewModel page() {
    return new BackupsViewModel(
        demo.library().backups(),
        settings,
        new ImmediateBackground(),
        notices,
        InstantSource.system());
  }

  private static List<BackupRow> rows(BackupsViewModel page) {
    return page.rowsProperty().get() instanceof Loadable.Loaded<List<BackupRow>>(var rows)
        ? rows
        : List.of();
  }

  private Path folder() {
    return home.resolve("backups");
  }

  private void plan(BackupPlan.Rhythm rhythm) {
    settings.change(
        choices ->
            choices.withBackups(
                new BackupPlan(folder().toString(), BackupPlan.Kind.ZIP, rhythm, 3)));
  }

  @Test
  void aBackupMadeByHandIsListedAndTold() {
    plan(BackupPlan.Rhythm.NEVER);
    try (BackupsViewModel page = page()) {
      page.make();
      assertThat(rows(page)).hasSize(1);
      assertThat(page.busyProperty().get()).isFalse();
      assertThat(notices.shown())
          .singleElement()
          .matches(notice -> notice.kind() == Notice.Kind.DONE)
          .matches(notice -> notice.text().contains("1 gist"));
    }
  }

  @Test
  void whereOneIsDueItIsMadeOnce() throws Exception {
    plan(BackupPlan.Rhythm.DAILY);
    try (BackupsViewModel page = page()) {
      page.makeIfDue();
      page.makeIfDue();
    }
    assertThat(demo.library().backups().in(folder())).hasSize(1);
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void choosingToDoItEveryDayMakesTheFirstOneAtOnce() throws Exception {
    plan(BackupPlan.Rhythm.NEVER);
    try (BackupsViewModel page = page()) {
      page.change(chosen -> chosen.withRhythm(BackupPlan.Rhythm.DAILY));
      assertThat(rows(page)).hasSize(1);
    }
  }

  @Test
  void withoutAFolderNothingIsMade() {
    try (BackupsViewModel page = page()) {
      page.make();
      page.look();
      assertThat(rows(page)).isEmpty();
      assertThat(notices.shown()).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoBackupIsSaidAndTheFolderStaysListed() throws Exception {
    plan(BackupPlan.Rhythm.NEVER);
    Path file = Files.writeString(home.resolve("holiday.zip"), "no zip at all");
    try (BackupsViewModel page = page()) {
      page.restore(file);
      assertThat(notices.shown())
          .singleElement()
          .matches(notice -> notice.kind() == Notice.Kind.PROBLEM)
          .matches(notice -> notice.text().contains("holiday.zip"));
      assertThat(page.busyProperty().get()).isFalse();
    }
  }

  @Test
  void aRestoredBackupTellsWhatCameBack() {
    plan(BackupPlan.Rhythm.NEVER);
    try (BackupsViewModel page = page()) {
      page.make();
      notices.clear();
      page.restore(rows(page).getFirst().file());
      assertThat(notices.shown())
          .singleElement()
          .matches(notice -> notice.text().startsWith("Restored: no texts and no drafts"));
    }
  }

  @Test
  void cancellingEndsTheWait() {
    plan(BackupPlan.Rhythm.NEVER);
    QueuedBackground queued = new QueuedBackground();
    BackupsViewModel page =
        new BackupsViewModel(
            demo.library().backups(), settings, queued, notices, InstantSource.system());
    page.make();
    assertThat(page.busyProperty().get()).isTrue();
    page.cancel();
    assertThat(page.busyProperty().get()).isFalse();
    assertThat(page.progressProperty().get()).isEmpty();
    page.close();
  }
}
