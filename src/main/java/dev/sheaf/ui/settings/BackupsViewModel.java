package dev.sheaf.ui.settings;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Backup;
import dev.sheaf.library.BackupProgress;
import dev.sheaf.library.Backups;
import dev.sheaf.library.Mirrored;
import dev.sheaf.library.Restored;
import dev.sheaf.settings.BackupPlan;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.SizeText;
import dev.sheaf.ui.kit.TimeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Makes copies of the library when asked and when it is time, and brings them back.
public final class BackupsViewModel implements AutoCloseable {
  private final Backups backups;
  private final Settings settings;
  private final Background background;
  private final Notices notices;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<BackupPlan> plan;
  private final ReadOnlyObjectWrapper<Loadable<List<BackupRow>>> rows =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final Background.Task ticking;
  private Background.Task looking = Background.Task.NONE;
  private Background.Task working = Background.Task.NONE;
  private Background.Task following = Background.Task.NONE;

  public BackupsViewModel(
      Backups backups,
      Settings settings,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.backups = backups;
    this.settings = settings;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    plan = new ReadOnlyObjectWrapper<>(settings.choices().backups());
    ticking = background.listen(new EveryMinute(clock), now -> makeIfDue());
  }

  public ReadOnlyObjectProperty<BackupPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// The backups in the chosen folder, the newest first.
  public ReadOnlyObjectProperty<Loadable<List<BackupRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Whether a backup is being made or brought back.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// How far it is; empty where nothing is under way.
  public ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Changes what was chosen, and looks into the folder again.
  public void change(UnaryOperator<BackupPlan> change) {
    settings.change(choices -> choices.withBackups(change.apply(choices.backups())));
    plan.set(settings.choices().backups());
    look();
    makeIfDue();
  }

  /// Finds out which backups there are.
  public void look() {
    looking.cancel();
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      rows.set(new Loadable.Loaded<>(List.of()));
      return;
    }
    looking =
        background.run(
            () -> rows(folder.get()),
            found -> rows.set(new Loadable.Loaded<>(found)),
            thrown -> rows.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private Optional<Path> folder() {
    return Optional.ofNullable(plan.get().folder()).map(Path::of);
  }

  private List<BackupRow> rows(Path folder) throws GistException, IOException {
    List<BackupRow> found = new ArrayList<>();
    Optional<Instant> mirrored = backups.mirroredAt(folder);
    if (mirrored.isPresent()) {
      Path mirrors = backups.mirrors(folder);
      found.add(
          new BackupRow(
              mirrors,
              String.valueOf(mirrors.getFileName()),
              Messages.text(
                  "backups.mirrors.row", TimeText.exact(mirrored.get(), ZoneId.systemDefault()))));
    }
    for (Path file : backups.in(folder)) {
      Instant madeAt = backups.madeAt(file);
      found.add(
          new BackupRow(
              file,
              String.valueOf(file.getFileName()),
              Messages.text(
                  "backups.row",
                  TimeText.exact(madeAt, ZoneId.systemDefault()),
                  SizeText.of(Files.size(file)))));
    }
    return found;
  }

  /// Makes a backup in the chosen folder now; does nothing where none was chosen.
  public void make() {
    folder().ifPresent(folder -> make(folder, notices::done));
  }

  // Not at once at the start: what the first sync brings should be in the first backup.
  void makeIfDue() {
    Optional<Path> folder = folder();
    Optional<Duration> period = plan.get().rhythm().period();
    if (backups.isOfAccount() && folder.isPresent() && period.isPresent() && !busy.get()) {
      Instant due = clock.instant().minus(period.get());
      looking =
          background.run(
              () -> latest(folder.get()).filter(latest -> latest.isAfter(due)).isEmpty(),
              isDue -> {
                if (isDue && !busy.get()) {
                  make(folder.get(), done -> {});
                }
              },
              this::failed);
    }
  }

  private Optional<Instant> latest(Path folder) throws GistException {
    return switch (plan.get().kind()) {
      case ZIP -> backups.latest(folder);
      case MIRRORS -> backups.mirroredAt(folder);
    };
  }

  private void make(Path folder, Consumer<String> onDone) {
    int keep = plan.get().keep();
    switch (plan.get().kind()) {
      case ZIP ->
          work(
              "backups.making",
              onProgress -> {
                Backup made = backups.make(folder, onProgress);
                backups.prune(folder, keep);
                return text(made);
              },
              onDone);
      case MIRRORS ->
          work("backups.mirroring", onProgress -> text(backups.mirror(folder, onProgress)), onDone);
    }
  }

  private static String text(Mirrored made) {
    return Messages.text("backups.mirrored", made.gists(), made.updated(), made.failed());
  }

  private static String text(Backup made) {
    return made.missing() == 0
        ? Messages.text("backups.made", made.gists(), made.files(), SizeText.of(made.bytes()))
        : Messages.text("backups.madeMissing", made.gists(), made.files(), made.missing());
  }

  /// Brings back what the backup has and this machine has not.
  public void restore(Path file) {
    work(
        "backups.restoring",
        onProgress ->
            Files.isDirectory(file)
                ? backups.restoreMirrors(file, onProgress)
                : backups.restore(file, onProgress),
        restored -> notices.done(text(restored)));
  }

  private static String text(Restored restored) {
    return Messages.text(
        "backups.restored",
        restored.contents(),
        restored.drafts(),
        restored.keptDrafts(),
        restored.trashed());
  }

  /// Stops what is under way; nothing half done is left.
  public void cancel() {
    working.cancel();
    finish();
  }

  /// Something that tells how far it is.
  private interface Job<T> {
    T run(Consumer<BackupProgress> onProgress) throws Exception;
  }

  private <T> void work(String label, Job<T> job, Consumer<T> onDone) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    progress.set(Messages.text(label, 0, 0));
    Steps steps = new Steps();
    following =
        background.<BackupProgress>listen(
            steps, step -> progress.set(Messages.text(label, step.done(), step.total())));
    working =
        background.run(
            () -> job.run(steps),
            done -> {
              finish();
              onDone.accept(done);
              look();
            },
            thrown -> {
              finish();
              failed(thrown);
            });
  }

  private void finish() {
    following.cancel();
    busy.set(false);
    progress.set("");
  }

  private void failed(Throwable thrown) {
    Failure failure = Failures.known(thrown);
    if (!(failure instanceof Failure.Cancelled)) {
      notices.problem(FailureText.of(failure));
    }
  }

  @Override
  public void close() {
    ticking.cancel();
    looking.cancel();
    working.cancel();
    following.cancel();
  }
}
