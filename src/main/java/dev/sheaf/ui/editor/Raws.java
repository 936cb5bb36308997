package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds out what the front file is where it is no text. Nothing of it ever reaches a save.
final class Raws {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<Loadable<Raw>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task reading = Background.Task.NONE;

  Raws(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  ReadOnlyObjectProperty<Loadable<Raw>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Turns to a file that is no text.
  void show(GistFile file) {
    leave();
    state.set(new Loadable.Loading<>());
    reading =
        background.run(
            () -> Raw.of(file, library.bytes(file)),
            raw -> state.set(new Loadable.Loaded<>(raw)),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  /// Turns away.
  void leave() {
    reading.cancel();
    state.set(new Loadable.Idle<>());
  }
}
