package dev.sheaf.ui.search;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.query.Query;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Asks the library as one types; what was found last stays until the next answer comes.
public final class SearchViewModel implements AutoCloseable {
  // A fast typist's next key comes before this, and its question is the better one.
  private static final Duration BEFORE_ASKING = Duration.ofMillis(40);

  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final Indexing indexing;
  private final LeadViewModel lead;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Loadable<Answers>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyStringWrapper mistakes = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();
  private Background.Task asking = Background.Task.NONE;
  private Background.Task learning = Background.Task.NONE;

  public SearchViewModel(Library library, Session session, Background background, Notices notices) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    lead = new LeadViewModel(library, session, background, () -> query.set(""));
    query.subscribe((before, typed) -> lead.typed(typed));
    query.subscribe((before, typed) -> ask(true));
    indexing = new Indexing(library, background, this::askForTheRest);
  }

  /// What is typed.
  public StringProperty queryProperty() {
    return query;
  }

  /// Where the question leads by itself.
  LeadViewModel lead() {
    return lead;
  }

  ReadOnlyObjectProperty<Loadable<Answers>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What is wrong with the question; empty where nothing is.
  ReadOnlyStringProperty mistakesProperty() {
    return mistakes.getReadOnlyProperty();
  }

  /// Whether the question is one of those kept.
  ReadOnlyBooleanProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /// Asks the same again.
  void refresh() {
    ask(false);
  }

  void open(SearchRow row) {
    row.spot()
        .ifPresentOrElse(
            spot -> session.show(row.gist(), spot),
            () -> session.show(new Shown.Saved(row.gist())));
  }

  /// Keeps the question, or no longer.
  void save(boolean keep) {
    String typed = query.get().strip();
    if (typed.isEmpty()) {
      return;
    }
    background.run(
        () -> {
          if (keep) {
            library.finding().savedSearches().save(typed);
          } else {
            library.finding().savedSearches().forget(typed);
          }
          return keep;
        },
        saved::set,
        thrown -> notices.problem(FailureText.of(Failures.known(thrown))));
  }

  /// Keeps a question no longer.
  public void forget(String kept) {
    background.run(
        () -> {
          library.finding().savedSearches().forget(kept);
          return kept;
        },
        gone -> {},
        thrown -> notices.problem(FailureText.of(Failures.known(thrown))));
  }

  private void ask(boolean wait) {
    asking.cancel();
    learning.cancel();
    String typed = query.get();
    Query question = Query.parse(typed);
    mistakes.set(Mistakes.of(question));
    saved.set(false);
    if (question.clauses().size() == question.mistakes().size()) {
      state.set(new Loadable.Idle<>());
      return;
    }
    if (!(state.get() instanceof Loadable.Loaded<Answers>)) {
      state.set(new Loadable.Loading<>());
    }
    asking =
        background.run(
            () -> {
              if (wait) {
                Thread.sleep(BEFORE_ASKING);
              }
              return Answers.of(typed, library.finding().search().find(question));
            },
            answers -> state.set(new Loadable.Loaded<>(answers)),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
    learning = background.run(() -> isSaved(typed), saved::set, Failures::known);
  }

  private boolean isSaved(String typed) throws GistException {
    return library.finding().savedSearches().all().contains(typed.strip());
  }

  private void askForTheRest() {
    if (state.get() instanceof Loadable.Loaded<Answers>(Answers answers) && !answers.complete()) {
      ask(false);
    }
  }

  @Override
  public void close() {
    indexing.close();
    lead.close();
    asking.cancel();
    learning.cancel();
  }
}
