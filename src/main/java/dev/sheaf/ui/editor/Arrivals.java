package dev.sheaf.ui.editor;

import dev.sheaf.text.Encoding;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Adds files from outside to the shown gist, or begins one with them where none is shown.
final class Arrivals {
  private final Desk desk;
  private final Background background;
  private final Problems problems;
  private final ReadOnlyObjectWrapper<Optional<Arrival>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Arrivals(Desk desk, Background background, Problems problems) {
    this.desk = desk;
    this.background = background;
    this.problems = problems;
  }

  /// Files that are there and wait for an answer.
  ///
  /// @param gist where they would be added; empty for a new one
  record Arrival(Optional<EditedGist> gist, Incoming incoming) {
    GistEdit before() {
      return gist.map(EditedGist::edit).orElseGet(Arrivals::blank);
    }
  }

  ReadOnlyObjectProperty<Optional<Arrival>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Whether files could be added now.
  boolean areWelcome() {
    return desk.current()
        .map(EditedGist::isChangeable)
        .orElse(desk.stateProperty().get() instanceof Loadable.Idle);
  }

  /// Reads files and folders and adds what is text, or asks first.
  void bring(List<Path> paths) {
    if (areWelcome()) {
      take(() -> IncomingReader.read(paths));
    }
  }

  /// Adds a text that is not in a file yet.
  void bring(String name, Background.Work<String> content) {
    if (areWelcome()) {
      take(
          () -> {
            String text = content.run();
            Incoming.File file = new Incoming.File(name, text, text.length(), Encoding.UTF_8);
            return new Incoming(List.of(file), List.of(), 0, false, false);
          });
    }
  }

  private void take(Background.Work<Incoming> reading) {
    Optional<EditedGist> gist = desk.current();
    background.run(
        reading,
        incoming -> arrived(new Arrival(gist, incoming)),
        thrown -> problems.tell("editor.incoming.failed", thrown));
  }

  private void arrived(Arrival arrival) {
    if (arrival.incoming().needsAnswer(arrival.before())) {
      asked.set(Optional.of(arrival));
    } else {
      tell(add(arrival, false), arrival.incoming().losses());
    }
  }

  /// Adds what was asked about.
  ///
  /// @param replace whether files of the gist get the texts of those that have their names
  void accept(boolean replace) {
    Optional<Arrival> arrival = asked.get();
    decline();
    // What is left behind was told with the question.
    arrival.ifPresent(given -> tell(add(given, replace), ""));
  }

  /// Adds nothing.
  void decline() {
    asked.set(Optional.empty());
  }

  private List<Incoming.Named> add(Arrival arrival, boolean replace) {
    arrival.gist().ifPresent(EditedGist::takeUp);
    List<Incoming.Named> named = arrival.incoming().named(arrival.before(), replace);
    if (!named.isEmpty()) {
      List<FileEdit> files = new ArrayList<>(arrival.before().files());
      files.removeIf(file -> arrival.before().isNew() && isUntouched(file));
      List<FileKey> keys = named.stream().map(one -> put(files, one).key()).toList();
      show(arrival.gist(), files, keys.getFirst());
    }
    return named;
  }

  private static FileEdit put(List<FileEdit> files, Incoming.Named one) {
    String content = one.file().content();
    int at = one.replaces().map(files::indexOf).orElse(-1);
    FileEdit file = at < 0 ? FileEdit.added(one.name(), content) : files.get(at).replaced(content);
    if (at < 0) {
      files.add(file);
    } else {
      files.set(at, file);
    }
    return file;
  }

  private void show(Optional<EditedGist> gist, List<FileEdit> files, FileKey front) {
    if (gist.isEmpty()) {
      desk.begin(blank());
    }
    gist.or(desk::current)
        .ifPresent(
            shown -> {
              shown.endNaming();
              shown.change(edit -> edit.withFiles(files));
              shown.bringToFront(front);
            });
  }

  private static GistEdit blank() {
    return GistEdit.fresh(FileNames.FIRST);
  }

  private static boolean isUntouched(FileEdit file) {
    return file.name().equals(FileNames.FIRST) && file.length() == 0;
  }

  private void tell(List<Incoming.Named> named, String losses) {
    List<String> words = new ArrayList<>();
    if (!named.isEmpty()) {
      words.add(Messages.text("editor.incoming.added", named.size(), isolated(named)));
    }
    named.stream()
        .filter(one -> one.file().encoding() == Encoding.UTF_16)
        .findFirst()
        .ifPresent(
            one ->
                words.add(
                    Messages.text("editor.incoming.converted", DisplayText.isolated(one.name()))));
    if (!losses.isEmpty()) {
      words.add(losses);
    }
    if (!words.isEmpty()) {
      Notice.Kind kind = losses.isEmpty() ? Notice.Kind.DONE : Notice.Kind.PROBLEM;
      problems.notices().add(new Notice(kind, String.join(" ", words), null));
    }
  }

  private static String isolated(List<Incoming.Named> named) {
    return DisplayText.isolated(named.getFirst().name());
  }
}
