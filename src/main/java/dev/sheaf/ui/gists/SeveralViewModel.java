package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Tag;
import dev.sheaf.library.Library;
import dev.sheaf.library.Sending;
import dev.sheaf.library.ZipOfGists;
import dev.sheaf.ui.gists.Batch.Report;
import dev.sheaf.ui.gists.Batch.Step;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The gists that are chosen together, and what is done to all of them.
public final class SeveralViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final BatchWords words;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<List<GistRow>> chosen =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Summary>> summary =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Background.Task summarising = Background.Task.NONE;

  SeveralViewModel(Library library, Session session, Background background, Notices notices) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.words = new BatchWords(notices);
    this.jobs = new Jobs(background, words);
  }

  /// Empty unless at least two are chosen.
  public ReadOnlyObjectProperty<List<GistRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the chosen gists are together; a moment later than they are chosen.
  ReadOnlyObjectProperty<Optional<Summary>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Job> jobProperty() {
    return jobs.jobProperty();
  }

  boolean isActive() {
    return !chosen.get().isEmpty();
  }

  /// Turns to these gists; fewer than two are no several. No single one is shown meanwhile.
  void choose(List<GistRow> rows) {
    List<GistRow> next = rows.size() < 2 ? List.of() : List.copyOf(rows);
    if (!ids(next).equals(ids(chosen.get()))) {
      jobs.forget();
    }
    chosen.set(next);
    summarise();
    if (isActive() && !(session.shown() instanceof Shown.Nothing)) {
      session.show(new Shown.Nothing());
    }
  }

  private void summarise() {
    summarising.cancel();
    List<GistRow> rows = chosen.get();
    if (rows.isEmpty()) {
      summary.set(Optional.empty());
    } else {
      summarising =
          background.run(
              () -> Summary.of(rows, own(rows)),
              all -> summary.set(Optional.of(all)),
              Failures::known);
    }
  }

  private static List<String> ids(List<GistRow> rows) {
    return rows.stream().map(GistRow::id).toList();
  }

  /// Whether stars can be given: who reads without an account has none.
  boolean canStar() {
    return session.account() != null;
  }

  /// Those of the chosen gists that the account may change.
  public List<GistRow> own() {
    return own(chosen.get());
  }

  private List<GistRow> own(List<GistRow> rows) {
    return rows.stream().filter(row -> session.owns(row.gist())).toList();
  }

  /// Stars all, or, where all are starred, unstars them.
  public void toggleStars() {
    if (chosen.get().stream().allMatch(GistRow::starred)) {
      unstar();
    } else {
      star();
    }
  }

  void star() {
    star(chosen.get().stream().filter(row -> !row.starred()).toList(), true);
  }

  void unstar() {
    star(chosen.get().stream().filter(GistRow::starred).toList(), false);
  }

  private void star(List<GistRow> rows, boolean starred) {
    if (canStar()) {
      run(
          starred ? Doing.STAR : Doing.UNSTAR,
          rows,
          "",
          row -> errand(library.outbox().star(row.id(), starred)),
          report -> undo(() -> star(report.done(), !starred)));
    }
  }

  /// Adds the tag to the descriptions that lack it.
  void addTag(Tag tag) {
    tag(own().stream().filter(row -> !has(row, tag)).toList(), tag, true);
  }

  void removeTag(Tag tag) {
    tag(own().stream().filter(row -> has(row, tag)).toList(), tag, false);
  }

  private static boolean has(GistRow row, Tag tag) {
    return Tag.of(row.gist().description()).stream().anyMatch(tag::isSameAs);
  }

  private void tag(List<GistRow> rows, Tag tag, boolean add) {
    run(
        add ? Doing.TAG : Doing.UNTAG,
        rows,
        tag.toString(),
        row -> describe(row, description -> changed(description, tag, add)),
        report -> undo(() -> tag(report.done(), tag, !add)));
  }

  private static String changed(String description, Tag tag, boolean add) {
    return add ? tag.addTo(description) : tag.removeFrom(description);
  }

  private Optional<Long> describe(GistRow row, Function<String, String> change)
      throws GistException {
    Gist gist = library.known(row.id()).orElse(row.gist());
    String next = change.apply(gist.description());
    return next.equals(gist.description())
        ? Optional.empty()
        : errand(library.outbox().save(gist, new GistChange(next, new LinkedHashMap<>())));
  }

  /// Moves the account's own to the Trash; ask before. One whose texts cannot be kept stays.
  void delete() {
    run(
        Doing.DELETE,
        own(),
        "",
        row -> {
          List<String> missing = library.trash().complete(row.id());
          if (!missing.isEmpty()) {
            throw new GistException(new Failure.BadFile(missing.getFirst(), Failure.Flaw.NO_TEXT));
          }
          return errand(library.outbox().delete(row.id()));
        },
        report ->
            report.queued().size() == report.done().size()
                ? undo(() -> withdraw(report.queued()))
                : null);
  }

  /// Writes all into one zip.
  void exportTo(Path file) {
    jobs.start(
        Doing.EXPORT,
        chosen.get(),
        file.toString(),
        work -> {
          try (ZipOfGists zip = library.takeouts().zip(file)) {
            Report report =
                work.each(
                    row -> {
                      zip.add(row.id());
                      return Optional.empty();
                    });
            if (!report.done().isEmpty()) {
              var _ = zip.finish();
            }
            return report;
          }
        },
        report -> open(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file)));
  }

  /// Clones each into a folder of its own in `parent`.
  void cloneInto(Path parent) {
    run(
        Doing.CLONE,
        chosen.get(),
        parent.toString(),
        row -> {
          var _ = library.takeouts().cloneInto(parent, row.id());
          return Optional.empty();
        },
        report -> open(parent));
  }

  /// Ends what is under way after the gist it is at.
  void stop() {
    jobs.stop();
  }

  private static Optional<Long> errand(Sending<?> answer) {
    return switch (answer) {
      case Sending.Sent<?> sent -> Optional.empty();
      case Sending.Queued<?> queued -> Optional.of(queued.errand().number());
    };
  }

  private void withdraw(List<Long> errands) {
    background.run(
        () -> {
          for (long number : errands) {
            var _ = library.outbox().withdraw(number);
          }
          return errands;
        },
        done -> {},
        words::failed);
  }

  private static Notice.Action undo(Runnable verb) {
    return new Notice.Action(Messages.text("several.undo"), verb);
  }

  private Notice.Action open(Path folder) {
    return new Notice.Action(
        Messages.text("several.openFolder"), () -> session.request(new Request.OpenFolder(folder)));
  }

  private void run(Doing doing, List<GistRow> rows, String about, Step step, Jobs.Then then) {
    jobs.start(doing, rows, about, work -> work.each(step), then);
  }

  @Override
  public void close() {
    jobs.close();
    summarising.cancel();
  }
}
