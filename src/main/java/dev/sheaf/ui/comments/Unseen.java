package dev.sheaf.ui.comments;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.SeenComments;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Knows which comments were seen before the shown gist was turned to; what is new then stays
/// marked until it is turned from.
final class Unseen {
  private static final long NOTHING = -1;

  private record Visit(String gistId, OptionalLong before) {}

  private final SeenComments seen;
  private final Background background;
  private final ReadOnlyBooleanWrapper news = new ReadOnlyBooleanWrapper();
  private Background.Task asking = Background.Task.NONE;
  private volatile @Nullable Visit visit;
  private long told = NOTHING;

  Unseen(SeenComments seen, Background background) {
    this.seen = seen;
    this.background = background;
  }

  /// Whether there are comments that nobody looked at here, as far as lists tell.
  ReadOnlyBooleanProperty newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// Another gist is shown, or none.
  void turn(Optional<Gist> gist) {
    visit = null;
    told = NOTHING;
    news.set(false);
    asking.cancel();
    gist.ifPresent(this::ask);
  }

  /// Finds out whether there is something new, while the comments are not on the screen.
  void ask(Gist gist) {
    asking.cancel();
    asking = background.run(() -> seen.lacksSome(gist), news::set, Unseen::ignore);
  }

  // A mark too many or too few is not worth a word.
  private static void ignore(Throwable thrown) {
    var _ = Failures.known(thrown);
  }

  /// The last comment that was seen before this visit; blocks.
  OptionalLong before(String gistId) throws GistException {
    Visit now = visit;
    if (now == null || !now.gistId().equals(gistId)) {
      now = new Visit(gistId, seen.last(gistId));
      visit = now;
    }
    return now.before();
  }

  /// These stand on the screen.
  void saw(String gistId, List<CommentRow> rows) {
    long last = rows.stream().mapToLong(CommentRow::id).max().orElse(0);
    asking.cancel();
    news.set(false);
    if (last > told) {
      told = last;
      background.run(
          () -> {
            seen.saw(gistId, last);
            return last;
          },
          done -> {},
          Unseen::ignore);
    }
  }
}
