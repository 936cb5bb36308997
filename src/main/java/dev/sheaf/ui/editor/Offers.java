package dev.sheaf.ui.editor;

import dev.sheaf.ui.session.Session;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can be done to the shown gist just now; menus and buttons follow it.
public final class Offers {
  private final ReadOnlyBooleanWrapper save = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper discard = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper link = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper star = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper fork = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper delete = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper turnFiles = new ReadOnlyBooleanWrapper();

  /// Whether there is something to save.
  public ReadOnlyBooleanProperty saveProperty() {
    return save.getReadOnlyProperty();
  }

  /// Whether there is something to discard; a new gist is, even untouched.
  public ReadOnlyBooleanProperty discardProperty() {
    return discard.getReadOnlyProperty();
  }

  /// Whether the gist is on the host, so that it has a link and a page.
  public ReadOnlyBooleanProperty linkProperty() {
    return link.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty starProperty() {
    return star.getReadOnlyProperty();
  }

  /// Whether one may ask for a fork; asked for one's own gist, the answer says why not.
  public ReadOnlyBooleanProperty forkProperty() {
    return fork.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty deleteProperty() {
    return delete.getReadOnlyProperty();
  }

  /// Whether there is another file to turn to.
  public ReadOnlyBooleanProperty turnFilesProperty() {
    return turnFiles.getReadOnlyProperty();
  }

  void follow(Optional<EditedGist> shown, Session session) {
    boolean unsaved = shown.filter(EditedGist::hasUnsaved).isPresent();
    boolean onHost =
        shown.filter(gist -> !gist.edit().isNew() && !gist.goneProperty().get()).isPresent();
    boolean mine = shown.filter(EditedGist::isChangeable).isPresent();
    boolean signedIn = session.account() != null;
    boolean queued = shown.filter(gist -> gist.queuedProperty().get()).isPresent();
    save.set(unsaved && !queued);
    discard.set(unsaved || shown.filter(gist -> gist.edit().isNew()).isPresent());
    link.set(onHost);
    star.set(onHost && signedIn);
    fork.set(onHost && signedIn);
    delete.set(onHost && mine);
    turnFiles.set(shown.filter(gist -> gist.edit().files().size() > 1).isPresent());
  }
}
