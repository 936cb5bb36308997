package dev.sheaf.main;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.util.Duration;

/// Shows a few gists and quits, so that the Java machine sees what a start needs and keeps it for
/// later ones.
final class Rehearsal {
  private static final int GISTS = 8;
  private static final Duration EACH = Duration.millis(700);

  private final Session session;
  private final Runnable quit;
  private final Queue<Gist> program = new ArrayDeque<>();

  Rehearsal(Session session, Runnable quit) {
    this.session = session;
    this.quit = quit;
  }

  void play(Library library, Background background) {
    // What the first sync brings is a part of it.
    after(
        Duration.seconds(3),
        () -> background.run(() -> library.local(new Shelf.All()), this::show, failure -> next()));
  }

  private void show(List<Gist> gists) {
    gists.stream().limit(GISTS).forEach(program::add);
    next();
  }

  private void next() {
    Gist gist = program.poll();
    if (gist == null) {
      quit.run();
    } else {
      session.show(new Shown.Saved(gist));
      after(EACH, this::next);
    }
  }

  private static void after(Duration pause, Runnable then) {
    new Later(pause).run(then);
  }
}
