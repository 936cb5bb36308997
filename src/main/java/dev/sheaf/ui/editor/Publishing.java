package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import dev.sheaf.ui.session.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks for secrets in what is about to become public, and saves only what holds none, or those
/// that may be known.
final class Publishing {
  private final Background background;
  private final Problems problems;
  private final Consumer<EditedGist> save;
  private final Set<EditedGist> looking = new HashSet<>();
  private final Set<String> agreed = new HashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Disclosure>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Publishing(Background background, Problems problems, Consumer<EditedGist> save) {
    this.background = background;
    this.problems = problems;
    this.save = save;
  }

  /// What must be answered before it is saved.
  ReadOnlyObjectProperty<Optional<Disclosure>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Saves, or asks first where that would disclose a secret.
  void save(EditedGist gist) {
    gist.takeUp();
    GistEdit edit = gist.edit();
    if (!Disclosure.isPossible(edit) || !edit.isUnsaved()) {
      save.accept(gist);
    } else if (looking.add(gist)) {
      background.run(
          () -> Disclosure.by(edit),
          leaks -> found(gist, edit, leaks),
          thrown -> failed(gist, thrown));
    }
  }

  private void found(EditedGist gist, GistEdit edit, List<Disclosure.Leak> leaks) {
    looking.remove(gist);
    gist.takeUp();
    List<Disclosure.Leak> unknown =
        leaks.stream().filter(leak -> !agreed.contains(leak.secret().value())).toList();
    if (!unknown.isEmpty()) {
      asked.set(Optional.of(new Disclosure(gist, unknown)));
    } else if (gist.edit().equals(edit)) {
      save.accept(gist);
    } else {
      // Somebody typed meanwhile.
      save(gist);
    }
  }

  private void failed(EditedGist gist, Throwable thrown) {
    looking.remove(gist);
    problems.tell("editor.save.failed", thrown);
  }

  /// Saves all the same; nobody is asked about these secrets again.
  void agree() {
    Optional<Disclosure> disclosure = asked.get();
    cancel();
    disclosure.ifPresent(
        given -> {
          given.leaks().forEach(leak -> agreed.add(leak.secret().value()));
          save(given.gist());
        });
  }

  /// Leaves everything unsaved.
  void cancel() {
    asked.set(Optional.empty());
  }

  /// Leaves everything unsaved, and shows the place of a secret.
  void goTo(Disclosure.Leak leak) {
    Session session = problems.session();
    Optional<Disclosure> disclosure = asked.get();
    cancel();
    disclosure.ifPresent(
        given -> {
          EditedGist gist = given.gist();
          SavedGist saved = gist.edit().saved();
          Spot spot = new Spot(gist.id(), leak.fileName(), leak.secret().line());
          if (saved == null) {
            session.soughtProperty().set(Optional.of(spot));
            session.show(new Shown.Unsaved(gist.id()));
          } else {
            session.show(saved.gist(), spot);
          }
        });
  }
}
