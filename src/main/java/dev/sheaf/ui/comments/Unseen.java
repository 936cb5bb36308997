package dev.sheaf.ui.comments;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.SeenComments;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Knows which comments were seen before the shown gist was turned to; what is new then stays
/// marked until it is turned from.
final class Unseen {
  private static final long NOTHING = -1;

  private record Visit(String gistId, OptionalLong before) {}

  private final SeenComments seen;
  private final Background background;
  private volatile @Nullable Visit visit;
  private long told = NOTHING;

  Unseen(SeenComments seen, Background background) {
    this.seen = seen;
    this.background = background;
  }

  /// Another gist is shown, or none.
  void turn() {
    visit = null;
    told = NOTHING;
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
    if (last > told) {
      told = last;
      background.run(
          () -> {
            seen.saw(gistId, last);
            return last;
          },
          done -> {},
          // A mark too many is not worth a word.
          thrown -> {
            var _ = Failures.known(thrown);
          });
    }
  }
}
