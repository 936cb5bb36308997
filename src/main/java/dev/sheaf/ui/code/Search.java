package dev.sheaf.ui.code;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Matches;
import dev.sheaf.text.Needle;
import dev.sheaf.text.Span;
import dev.sheaf.text.TooHardException;
import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searches texts in the background, one at a time; what is asked last counts.
final class Search {
  private static final Logger LOG = LoggerFactory.getLogger(Search.class);

  private final Background background;
  private final ReadOnlyObjectWrapper<FindState> state =
      new ReadOnlyObjectWrapper<>(new FindState.Nothing());
  private Background.Task task = Background.Task.NONE;
  private boolean fresh;

  Search(Background background) {
    this.background = background;
  }

  ReadOnlyObjectProperty<FindState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What is found in the text as it is now; empty while that is not known.
  Optional<FindState.Found> fresh() {
    return fresh && state.get() instanceof FindState.Found found
        ? Optional.of(found)
        : Optional.empty();
  }

  /// Forgets what was found.
  void clear() {
    outdate();
    state.set(new FindState.Nothing());
  }

  /// What was found may no longer be there.
  void outdate() {
    task.cancel();
    fresh = false;
  }

  /// Searches a text, and then calls `then`, where that came to an end.
  ///
  /// @param wait how long to wait for another question first
  void run(Searched text, Span scope, Needle needle, Duration wait, Runnable then) {
    outdate();
    if (needle.isEmpty()) {
      state.set(new FindState.Nothing());
      return;
    }
    finder(needle)
        .ifPresent(
            finder -> {
              Supplier<String> whole = text.text();
              task =
                  background.run(
                      () -> {
                        Thread.sleep(wait);
                        return found(finder, whole.get(), scope);
                      },
                      found -> {
                        fresh = true;
                        state.set(found.at(found.matches().indexOf(text.selection())));
                        then.run();
                      },
                      this::failed);
            });
  }

  private static FindState.Found found(Finder finder, String text, Span scope)
      throws TooHardException {
    Matches matches = finder.find(text, scope);
    return new FindState.Found(matches, Ticks.of(text, matches), -1);
  }

  /// Works out what replaces one match, and hands it to `taker`.
  void replaceOne(
      Searched text, Span match, Span scope, Needle needle, String with, Taker<String> taker) {
    Supplier<String> whole = text.text();
    finder(needle)
        .ifPresent(
            finder -> {
              task.cancel();
              task =
                  background.run(
                      () -> finder.replacement(whole.get(), match, scope, with),
                      made -> made.ifPresent(taker::take),
                      this::failed);
            });
  }

  /// Works out what replaces all matches, and hands it to `taker`.
  void replaceAll(
      Searched text, Span scope, Needle needle, String with, Taker<Finder.Replaced> taker) {
    Supplier<String> whole = text.text();
    finder(needle)
        .ifPresent(
            finder -> {
              task.cancel();
              task =
                  background.run(
                      () -> finder.replaceAll(whole.get(), scope, with), taker::take, this::failed);
            });
  }

  /// What goes on with an answer.
  @FunctionalInterface
  interface Taker<T> {
    void take(T answer);
  }

  /// Says which of the matches is selected.
  void selected(Span selection) {
    fresh().ifPresent(found -> state.set(found.at(found.matches().indexOf(selection))));
  }

  private Optional<Finder> finder(Needle needle) {
    try {
      return Optional.of(new Finder(needle));
    } catch (PatternSyntaxException e) {
      int place = e.getIndex() < needle.text().length() ? e.getIndex() : -1;
      state.set(new FindState.Wrong(e.getDescription(), place));
      return Optional.empty();
    }
  }

  private void failed(Throwable thrown) {
    state.set(new FindState.TooHard());
    if (!(thrown instanceof TooHardException)) {
      LOG.error("a search did not end", thrown);
    }
  }
}
