package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

/// The gist that is shown and what can be done to it; what is unsaved in this and all others.
public final class EditorViewModel {
  private static final Duration DRAFT_PAUSE = Duration.ofMillis(400);

  private final Session session;
  private final Notices notices;
  private final DraftKeeper drafts;
  private final Desk desk;
  private final Saves saves;
  private final GistActions actions;
  private final Merges merges;
  private final Publishing publishing;
  private final WholeTexts wholeTexts;
  private final FileActions files;
  private final Arrivals arrivals;
  private final Twins twins;
  private final Offers offers = new Offers();
  private final Subscription state;
  private Subscription attached = Subscription.EMPTY;

  public EditorViewModel(Library library, Session session, Background background, Notices notices) {
    this(library, session, background, notices, DRAFT_PAUSE);
  }

  /// @param draftPause how long after a change it is written down
  EditorViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      Duration draftPause) {
    this.session = session;
    this.notices = notices;
    Problems problems = new Problems(session, notices);
    drafts = new DraftKeeper(library.drafts(), background, problems, draftPause);
    desk = new Desk(library, session, background, problems, drafts);
    merges = new Merges(library, background, problems, drafts);
    saves = new Saves(library, background, problems, drafts, desk::created);
    saves.onConflict(merges::begin);
    publishing = new Publishing(background, problems, saves::save);
    saves.onAgain(publishing::save);
    merges.onSave(publishing::save);
    desk.onPosted(saves::posted);
    actions = new GistActions(library, background, problems);
    wholeTexts = new WholeTexts(library, background, problems);
    Copies copies = new Copies(library, background, problems);
    Raws raws = new Raws(library, background);
    files = new FileActions(desk::current, wholeTexts, copies, raws, notices);
    arrivals = new Arrivals(desk, background, problems);
    twins = new Twins(library, session, background, problems, desk);
    state = desk.stateProperty().subscribe(this::attach);
  }

  /// Stops listening: the account goes, or the window.
  public void close() {
    desk.close();
    twins.close();
    state.unsubscribe();
    attached.unsubscribe();
  }

  private void attach(Loadable<EditedGist> next) {
    attached.unsubscribe();
    attached = Subscription.EMPTY;
    if (next instanceof Loadable.Loaded<EditedGist>(EditedGist gist)) {
      attached =
          Subscription.combine(
              gist.editProperty().subscribe(this::offer),
              gist.queuedProperty().subscribe(this::offer),
              gist.goneProperty().subscribe(this::offer),
              gist.editProperty().subscribe(() -> wholeTexts.want(gist)),
              gist.frontProperty().subscribe(() -> wholeTexts.want(gist)));
      wholeTexts.want(gist);
      if (session.account() != null && !gist.edit().isNew()) {
        actions.learnStar(gist);
      }
    }
    offer();
  }

  private void offer() {
    offers.follow(desk.current(), session);
  }

  /// The gist that stands in the editor.
  Optional<EditedGist> shown() {
    return desk.current();
  }

  Optional<Gist> shownGist() {
    return desk.current()
        .flatMap(gist -> Optional.ofNullable(gist.edit().saved()))
        .map(SavedGist::gist);
  }

  Notices notices() {
    return notices;
  }

  Session session() {
    return session;
  }

  ReadOnlyObjectProperty<Loadable<EditedGist>> stateProperty() {
    return desk.stateProperty();
  }

  Merges merges() {
    return merges;
  }

  FileActions files() {
    return files;
  }

  Publishing publishing() {
    return publishing;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  Twins twins() {
    return twins;
  }

  /// Begins a copy of the shown gist with the other visibility.
  void copyForOthers() {
    shownGist().ifPresent(twins::begin);
  }

  /// What can be done just now.
  public Offers offers() {
    return offers;
  }

  /// Whether any gist, shown or not, has text that is not on the host.
  public boolean hasUnsaved() {
    return !unqueued().isEmpty();
  }

  private List<EditedGist> unqueued() {
    return desk.unsaved().stream().filter(gist -> !gist.queuedProperty().get()).toList();
  }

  /// The titles of the gists with text that is not on the host, for the question before quitting.
  public List<String> unsavedTitles() {
    return unqueued().stream().map(gist -> Titles.of(gist.edit())).toList();
  }

  /// Writes down at once all that is unsaved, and then calls `done`, also where that fails.
  public void keepDrafts(Runnable done) {
    drafts.writeNow(desk.unsaved(), done);
  }

  /// Shows what was typed last and not saved, after a start; what is shown already stays.
  public void showTypedLast() {
    desk.showTypedLast();
  }

  /// Begins a gist: secret, with one empty file.
  public void newGist() {
    desk.begin(GistEdit.fresh(FileNames.FIRST));
    desk.current()
        .ifPresent(
            gist -> gist.front().ifPresent(file -> gist.name(new Naming.Rename(file.key()))));
  }

  /// Makes a new gist of what stands here, for where the host has this one no more.
  public void saveAsNew() {
    withCurrent(
        gist -> {
          gist.takeUp();
          GistEdit copy = gist.edit().asNew();
          desk.forget(gist);
          desk.begin(copy);
          withCurrent(drafts::changed);
        });
  }

  /// Sends what changed of the shown gist, or creates it; while a save is under way, after it.
  /// Where a merge is looked at, sends that once everything is chosen.
  public void save() {
    withCurrent(merges::save);
  }

  Optional<Question> questionBeforeDiscard() {
    return desk.current().flatMap(Question::beforeDiscard);
  }

  /// Brings the shown gist back to what the host has; a new one goes.
  public void discard() {
    withCurrent(
        gist -> {
          actions.dropSaves(gist);
          if (gist.edit().isNew()) {
            desk.forget(gist);
          } else {
            gist.discard();
            drafts.changed(gist);
          }
        });
  }

  public void reload() {
    desk.reload();
  }

  public void nextFile() {
    withCurrent(gist -> gist.step(1));
  }

  public void previousFile() {
    withCurrent(gist -> gist.step(-1));
  }

  public void toggleStar() {
    withCurrent(actions::toggleStar);
  }

  /// Makes the account's own copy and shows it; of one's own gist, says why not.
  public void fork() {
    withCurrent(
        gist -> {
          if (gist.isChangeable()) {
            notices.done(Messages.text("editor.fork.own"));
          } else {
            actions.fork(gist, fork -> session.show(new Shown.Saved(fork.gist())));
          }
        });
  }

  /// Shows the gist that the shown one was forked from.
  void showForkedFrom() {
    shownGist()
        .map(Gist::base)
        .ifPresent(base -> actions.find(base.id(), gist -> session.show(new Shown.Saved(gist))));
  }

  /// Deletes a gist on the host, shown or not; ask before.
  ///
  /// @param agrees is asked once more where files would be lost
  void delete(Gist gist, Predicate<Question> agrees) {
    actions.delete(gist, agrees, () -> desk.forget(gist.id()));
  }

  void describe(String description) {
    withChangeable(gist -> gist.change(edit -> edit.described(description.strip())));
  }

  /// Chooses who will find a new gist; no API changes that later.
  void choose(Visibility visibility) {
    withChangeable(gist -> gist.change(edit -> edit.visible(visibility)));
  }

  /// Drops what was typed and shows what somebody else saved.
  void loadTheirs() {
    withCurrent(
        gist -> {
          gist.discard();
          drafts.changed(gist);
        });
  }

  private void withCurrent(Consumer<EditedGist> action) {
    desk.current().ifPresent(action);
  }

  private void withChangeable(Consumer<EditedGist> action) {
    desk.current().filter(EditedGist::isChangeable).ifPresent(action);
  }
}
