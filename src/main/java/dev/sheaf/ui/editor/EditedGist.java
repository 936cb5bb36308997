package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Overwritten;
import dev.sheaf.ui.code.CodeDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One gist in the editor: what stands in it, which file is in front, what is under way.
final class EditedGist {
  /// Whether the account starred it.
  enum Star {
    UNKNOWN,
    NO,
    YES
  }

  private final boolean changeable;
  private final Documents documents;
  private final ReadOnlyObjectWrapper<GistEdit> edit;
  private final ReadOnlyObjectWrapper<Optional<FileKey>> front;
  private final ReadOnlyObjectWrapper<Map<FileKey, WholeText>> whole =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Naming>> naming =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Star> star = new SimpleObjectProperty<>(Star.UNKNOWN);
  private final ObjectProperty<Optional<SavedGist>> newer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<MergeSession>> merge =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Overwritten>> overwritten =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty gone = new SimpleBooleanProperty();
  private final BooleanProperty saving = new SimpleBooleanProperty();
  private final BooleanProperty draftKept = new SimpleBooleanProperty();
  private final BooleanProperty queued = new SimpleBooleanProperty();
  private String id;
  private Runnable onEdit = () -> {};

  /// @param id the host's, or of the draft where no host has the gist
  /// @param changeable whether the account may change it
  EditedGist(String id, GistEdit edit, boolean changeable) {
    this.id = id;
    this.changeable = changeable;
    this.edit = new ReadOnlyObjectWrapper<>(edit);
    front = new ReadOnlyObjectWrapper<>(edit.files().stream().findFirst().map(FileEdit::key));
    documents = new Documents(changeable, this::typed);
  }

  String id() {
    return id;
  }

  boolean isChangeable() {
    return changeable;
  }

  boolean isBusy() {
    return saving.get();
  }

  boolean hasUnsaved() {
    return changeable && edit().isUnsaved();
  }

  /// Whether what is shown is the local copy, for the host did not answer.
  boolean isFromLibrary() {
    SavedGist saved = edit().saved();
    return saved != null && !saved.open().live();
  }

  GistEdit edit() {
    return edit.get();
  }

  ReadOnlyObjectProperty<GistEdit> editProperty() {
    return edit.getReadOnlyProperty();
  }

  /// The file whose text is shown; empty where there is none.
  ReadOnlyObjectProperty<Optional<FileKey>> frontProperty() {
    return front.getReadOnlyProperty();
  }

  Optional<FileEdit> front() {
    return front.get().flatMap(key -> edit().file(key));
  }

  /// What is known of files whose text is not all here.
  ReadOnlyObjectProperty<Map<FileKey, WholeText>> wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /// The name that is being typed.
  ReadOnlyObjectProperty<Optional<Naming>> namingProperty() {
    return naming.getReadOnlyProperty();
  }

  ObjectProperty<Star> starProperty() {
    return star;
  }

  void setStarred(boolean starred) {
    star.set(starred ? Star.YES : Star.NO);
  }

  /// What somebody else saved while something was typed here.
  ObjectProperty<Optional<SavedGist>> newerProperty() {
    return newer;
  }

  /// The merge that is looked at in place of the text.
  ObjectProperty<Optional<MergeSession>> mergeProperty() {
    return merge;
  }

  /// What the last save went over.
  ObjectProperty<Optional<Overwritten>> overwrittenProperty() {
    return overwritten;
  }

  /// Whether the host has it no more.
  BooleanProperty goneProperty() {
    return gone;
  }

  BooleanProperty savingProperty() {
    return saving;
  }

  /// Whether what is unsaved is on this machine's disk.
  BooleanProperty draftKeptProperty() {
    return draftKept;
  }

  /// Whether what is unsaved waits in the Outbox, all of it.
  BooleanProperty queuedProperty() {
    return queued;
  }

  void setOnEdit(Runnable listener) {
    onEdit = listener;
  }

  CodeDocument document(FileEdit file) {
    return documents.of(file);
  }

  /// Whether something was chosen here that is kept nowhere else.
  boolean hasChoices() {
    return documents.haveChosenLanguages();
  }

  private void typed(FileKey key) {
    if (edit().file(key).filter(documents::mayHaveTurned).isPresent()) {
      takeUp();
    }
    edited();
  }

  private void edited() {
    draftKept.set(false);
    queued.set(false);
    onEdit.run();
  }

  /// Brings what was typed into `edit`.
  void takeUp() {
    edit.set(documents.takeUp(edit()));
  }

  /// Changes something by hand that is not a file's text.
  void change(UnaryOperator<GistEdit> step) {
    become(step);
    edited();
  }

  /// Shows another state, which nobody typed; the texts follow.
  void become(UnaryOperator<GistEdit> step) {
    takeUp();
    GistEdit before = edit();
    GistEdit next = step.apply(before);
    int at = front().map(before.files()::indexOf).orElse(0);
    documents.follow(before, next);
    edit.set(next);
    if (front().isEmpty()) {
      List<FileEdit> files = next.files();
      front.set(
          files.isEmpty()
              ? Optional.empty()
              : Optional.of(files.get(Math.clamp(at, 0, files.size() - 1)).key()));
    }
  }

  /// From now on the host has it, under its own id.
  ///
  /// @param sent what was sent to the host, which answered with `saved`
  void becomeSaved(GistEdit sent, SavedGist saved) {
    id = saved.gist().id();
    become(now -> new Rebase(now, sent).onto(saved));
  }

  /// Takes in what the host has now, unless that would replace what was typed.
  void follow(SavedGist fresh) {
    takeUp();
    gone.set(false);
    if (saving.get() || edit().isNew()) {
      return;
    }
    if (!hasUnsaved() || hasTextsOf(fresh.gist())) {
      newer.set(Optional.empty());
      rebase(fresh);
    } else {
      newer.set(Optional.of(fresh));
    }
  }

  /// Back to what the host has, as far as known.
  void discard() {
    become(GistEdit::reverted);
    newer.get().ifPresent(this::rebase);
    newer.set(Optional.empty());
  }

  private void rebase(SavedGist onto) {
    become(now -> new Rebase(now, now.reverted()).onto(onto));
  }

  /// Whether `gist` has the description and the files that were saved last, as far as known here.
  boolean hasTextsOf(Gist gist) {
    SavedGist saved = edit().saved();
    return saved != null && SameTexts.in(saved.gist(), gist);
  }

  void bringToFront(FileKey key) {
    if (edit().file(key).isPresent()) {
      front.set(Optional.of(key));
    }
  }

  /// Brings the file of that name to the front; tells whether there is one.
  boolean bringToFront(String name) {
    Optional<FileEdit> file =
        edit().files().stream().filter(one -> one.name().equals(name)).findFirst();
    file.map(FileEdit::key).ifPresent(this::bringToFront);
    return file.isPresent();
  }

  /// Brings the file `steps` further to the front, around the end.
  void step(int steps) {
    List<FileEdit> files = edit().files();
    front()
        .map(now -> files.get(Math.floorMod(files.indexOf(now) + steps, files.size())))
        .ifPresent(next -> bringToFront(next.key()));
  }

  /// Undoes the deleting of a file.
  void putBack(int index, FileEdit file) {
    if (edit().file(file.key()).isEmpty()) {
      SavedGist saved = edit().saved();
      String name = file.savedName();
      // It may have gone from the host meanwhile.
      boolean there = saved != null && name != null && saved.file(name).isPresent();
      if (!there && !file.isWhole()) {
        return;
      }
      change(now -> now.insert(index, there ? file : file.asAdded()));
      bringToFront(file.key());
    }
  }

  /// Asks for a name.
  void name(Naming what) {
    naming.set(Optional.of(what));
  }

  void endNaming() {
    naming.set(Optional.empty());
  }

  void setWhole(FileKey key, @Nullable WholeText state) {
    Map<FileKey, WholeText> next = new HashMap<>(whole.get());
    if (state == null) {
      next.remove(key);
    } else {
      next.put(key, state);
    }
    whole.set(Map.copyOf(next));
  }
}
