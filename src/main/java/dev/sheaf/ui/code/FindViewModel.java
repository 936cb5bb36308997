package dev.sheaf.ui.code;

import dev.sheaf.text.Matches;
import dev.sheaf.text.Span;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is looked for in the shown text, what is found, and what comes in its place. Another text
/// is searched for the same.
public final class FindViewModel {
  private static final Duration PAUSE = Duration.ofMillis(60);

  private final Search search;
  private final Duration pause;
  private final Scope scope = new Scope();
  private final Replacer replacer;
  private final Sought sought = new Sought();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private final BooleanProperty inSelection = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private @Nullable Wanted wanted;
  private Runnable onReplaceInAll = () -> {};
  private @Nullable Searched text;
  // From where the first match is shown while the needle is typed.
  private int anchor;

  FindViewModel(Background background) {
    this(background, PAUSE);
  }

  /// @param pause how long after a change of the text it is searched again
  FindViewModel(Background background, Duration pause) {
    this.pause = pause;
    search = new Search(background);
    replacer = new Replacer(search, sought, scope);
    sought.onChange(this::searchAnew);
    inSelection.subscribe((before, now) -> turnScope(now));
    search.stateProperty().subscribe(state -> open.set(open.get() || state.isProblem()));
  }

  public Sought sought() {
    return sought;
  }

  /// Whether one finds now; where not, nothing is marked.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Whether the shown text may be changed.
  ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }

  /// Whether only what was selected is searched.
  BooleanProperty inSelectionProperty() {
    return inSelection;
  }

  /// Called where all matches in all files shall be replaced.
  public void setOnReplaceInAll(Runnable listener) {
    onReplaceInAll = listener;
  }

  ReadOnlyObjectProperty<FindState> stateProperty() {
    return search.stateProperty();
  }

  /// Says what was done.
  public void tell(String what) {
    told.set(what);
  }

  /// What the last deed did, in words; empty once something else is done.
  ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// The stretch that is searched; empty for all of the text.
  Optional<Span> scope() {
    return scope.span();
  }

  /// Turns to another text; its caret stays where it is.
  void follow(Searched next) {
    text = null;
    inSelection.set(false);
    text = next;
    scope.follow(next);
    anchor = next.selection().start();
    editable.set(next.isEditable());
    search.clear();
    if (wanted != null && next.isOf(wanted.document())) {
      show(wanted.match());
    }
    wanted = null;
    searchIfOpen(Duration.ZERO);
  }

  /// Begins to find, with what is selected.
  public void open() {
    open.set(true);
    told.set("");
    Searched current = text;
    if (current != null) {
      anchor = current.selection().start();
      if (search.fresh().filter(found -> found.current() >= 0).isEmpty()) {
        take(current.selected());
      }
    }
    if (search.fresh().isEmpty()) {
      searchIfOpen(Duration.ZERO);
    }
  }

  private void take(String selected) {
    if (selected.indexOf('\n') < 0) {
      sought.take(selected);
    } else if (inSelection.get()) {
      turnScope(true);
    } else {
      inSelection.set(true);
    }
  }

  /// Ends finding; the needle is kept.
  void close() {
    open.set(false);
    inSelection.set(false);
    search.clear();
  }

  /// Selects the next match, around the end.
  public void next() {
    step(1);
  }

  /// Selects the match before, around the beginning.
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    told.set("");
    if (text == null || sought.needle().isEmpty()) {
      open();
    } else if (search.fresh().isPresent()) {
      go(by);
    } else {
      search(Duration.ZERO, () -> go(by));
    }
  }

  private void go(int by) {
    Optional<FindState.Found> found = search.fresh();
    if (text == null || found.isEmpty()) {
      return;
    }
    Matches matches = found.get().matches();
    select(matches, matches.from(text.selection(), by));
    if (matches.count() == 0) {
      open.set(true);
    } else if (!open.get()) {
      search.clear();
    }
  }

  private void select(Matches matches, int index) {
    if (matches.count() > 0) {
      show(matches.get(Math.floorMod(index, matches.count())));
    }
  }

  /// Selects a match in that document and brings it into sight, as soon as the document is shown.
  public void showIn(CodeDocument document, Span match) {
    wanted = null;
    if (text != null && text.isOf(document)) {
      show(match);
    } else {
      wanted = new Wanted(document, match);
    }
  }

  private record Wanted(CodeDocument document, Span match) {}

  private void show(Span match) {
    if (text != null) {
      anchor = match.start();
      text.select(match);
    }
  }

  /// Replaces the match that is selected and selects the next one; where none is, only that.
  void replace() {
    Searched current = text;
    if (current == null || !current.isEditable()) {
      return;
    }
    Optional<FindState.Found> found = search.fresh().filter(one -> one.current() >= 0);
    if (found.isEmpty()) {
      next();
      return;
    }
    told.set("");
    replacer.one(
        current,
        found.get().matches().get(found.get().current()),
        end -> {
          anchor = end;
          search(Duration.ZERO, this::showFromAnchor);
        });
  }

  /// Replaces every match, as one step; in all files where those are searched.
  void replaceAll() {
    Searched current = text;
    if (sought.allFilesProperty().get()) {
      onReplaceInAll.run();
    } else if (current != null && current.isEditable() && !sought.needle().isEmpty()) {
      replacer.all(
          current,
          count -> {
            search(Duration.ZERO, () -> {});
            told.set(Messages.text("find.replaced", count));
          });
    }
  }

  /// The shown text has changed.
  void textChanged() {
    Searched current = text;
    if (current == null) {
      return;
    }
    scope.changed(current);
    told.set("");
    search.outdate();
    searchIfOpen(pause);
  }

  /// Something else is selected in the shown text.
  void selectionChanged() {
    if (text != null && open.get()) {
      search.selected(text.selection());
    }
  }

  /// The shown text may be changed from now on, or no more.
  void editableChanged() {
    editable.set(text != null && text.isEditable());
  }

  private void turnScope(boolean on) {
    if (!on) {
      scope.widen();
      searchAnew();
    } else if (text != null && scope.narrow(text)) {
      searchAnew();
    } else {
      inSelection.set(false);
      told.set(Messages.text("find.selectFirst"));
    }
  }

  private void searchAnew() {
    told.set("");
    search.outdate();
    if (open.get()) {
      search(Duration.ZERO, this::showFromAnchor);
    }
  }

  private void showFromAnchor() {
    search.fresh().ifPresent(found -> select(found.matches(), found.matches().firstFrom(anchor)));
  }

  private void searchIfOpen(Duration wait) {
    if (open.get()) {
      search(wait, () -> {});
    }
  }

  private void search(Duration wait, Runnable then) {
    Searched current = text;
    if (current != null) {
      search.run(current, scope.in(current), sought.needle(), wait, then);
    }
  }
}
