package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.FileState;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import dev.sheaf.ui.editor.Twin.TextOf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes a copy of a gist with the other visibility, for no API changes that of the gist itself,
/// and keeps the two side by side. The original is never touched.
final class Twins {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Problems problems;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Twin>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Background.Task reading = Background.Task.NONE;

  Twins(Library library, Session session, Background background, Problems problems, Desk desk) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.problems = problems;
    this.desk = desk;
    desk.stateProperty().subscribe(this::follow);
  }

  /// The two that are looked at side by side.
  ReadOnlyObjectProperty<Optional<Twin>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Reads a gist whole, begins its copy and shows both; nothing is sent before the copy is saved.
  void begin(Gist gist) {
    reading.cancel();
    reading =
        background.run(
            () -> read(gist),
            whole -> begin(gist, whole),
            thrown -> problems.tell("editor.twin.failed", thrown));
  }

  private record Whole(List<TextOf> files, List<String> left) {}

  private Whole read(Gist gist) throws GistException {
    OpenGist open = library.open(gist.id());
    List<TextOf> files = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (OpenFile file : open.files()) {
      boolean part = !file.isEditable() && file.state() != FileState.NOT_TEXT;
      OpenFile whole = part ? library.whole(file.file()) : file;
      String text = whole.file().content();
      if (whole.isEditable() && text != null) {
        files.add(new TextOf(whole.file().name(), text));
      } else {
        left.add(file.file().name());
      }
    }
    return new Whole(files, left);
  }

  private void begin(Gist gist, Whole whole) {
    Visibility other = gist.isPublic() ? Visibility.SECRET : Visibility.PUBLIC;
    List<FileEdit> files =
        whole.files().stream().map(file -> FileEdit.added(file.name(), file.text())).toList();
    desk.begin(new GistEdit(null, gist.description(), other, files));
    desk.current()
        .ifPresent(
            copy -> shown.set(Optional.of(new Twin(gist, whole.files(), copy, whole.left()))));
  }

  /// Goes on with the copy alone.
  void leave() {
    shown.set(Optional.empty());
  }

  /// Gives the copy up, where it is on no host so far, and shows the original.
  void drop() {
    Optional<Twin> twin = shown.get();
    leave();
    twin.ifPresent(
        both -> {
          if (both.copy().edit().isNew()) {
            desk.forget(both.copy());
          }
          session.show(new Shown.Saved(both.original()));
        });
  }

  // Whoever turns to another gist looks at the two no longer.
  private void follow(Loadable<EditedGist> state) {
    if (!(state instanceof Loadable.Loaded<EditedGist>(EditedGist gist)
        && shown.get().filter(twin -> twin.copy() == gist).isPresent())) {
      leave();
    }
  }

  void close() {
    reading.cancel();
  }
}
