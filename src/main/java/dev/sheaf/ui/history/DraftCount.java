package dev.sheaf.ui.history;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenGist;
import dev.sheaf.ui.code.ChangedFiles;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Knows whether something was typed in a gist and not saved, and how much that is.
final class DraftCount {
  private final Library library;
  private final Background background;
  private final Consumer<? super Failure> onFailure;
  private final ReadOnlyObjectWrapper<Optional<LineCount>> unsaved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Background.Task counting = Background.Task.NONE;
  private Optional<String> about = Optional.empty();

  DraftCount(Library library, Background background, Consumer<? super Failure> onFailure) {
    this.library = library;
    this.background = background;
    this.onFailure = onFailure;
  }

  /// Empty where nothing was typed.
  ReadOnlyObjectProperty<Optional<LineCount>> unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Turns to the gist of this id, or to none.
  void about(Optional<String> gistId) {
    about = gistId;
    unsaved.set(Optional.empty());
    again();
  }

  /// Counts anew; what is known stays until then.
  void again() {
    counting.cancel();
    about.ifPresent(
        id ->
            counting =
                background.run(
                    () -> count(id),
                    unsaved::set,
                    thrown -> onFailure.accept(Failures.known(thrown))));
  }

  private Optional<LineCount> count(String gistId) throws GistException, InterruptedException {
    Optional<Draft> draft = library.drafts().find(gistId);
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    Optional<OpenGist> here = library.cached(gistId);
    return Optional.of(
        here.isPresent() ? lines(draft.get(), here.get().gist()) : new LineCount(0, 0));
  }

  private LineCount lines(Draft draft, Gist now) throws GistException, InterruptedException {
    Gist base = library.drafts().base(draft, now);
    return LineCount.of(
        ChangedFiles.between(
            new ChangedFiles.State("", PointFiles.of(base)),
            new ChangedFiles.State("", PointFiles.typed(base, draft))));
  }

  void close() {
    counting.cancel();
  }
}
