package dev.sheaf.ui.forks;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.Optional;

/// Shows a gist of which only the id is known, from the library or the host.
final class GistOpener {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private Background.Task opening = Background.Task.NONE;

  GistOpener(Library library, Session session, Background background, Notices notices) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
  }

  void open(String id) {
    opening.cancel();
    opening =
        background.run(
            () -> find(id), gist -> session.show(new Shown.Saved(gist)), this::tellNotOpened);
  }

  private Gist find(String id) throws GistException {
    Optional<Gist> known = library.known(id);
    return known.isPresent() ? known.get() : library.open(id).gist();
  }

  private void tellNotOpened(Throwable thrown) {
    tell("forks.open.failed", thrown);
  }

  /// Says what went wrong, in the sentence under `key`.
  void tell(String key, Throwable thrown) {
    Failure failure = Failures.known(thrown);
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
    notices.problem(Messages.text(key, FailureText.of(failure)));
  }

  void cancel() {
    opening.cancel();
  }
}
