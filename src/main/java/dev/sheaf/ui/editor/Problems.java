package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;
import dev.sheaf.library.Overwritten;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;

/// Tells what did not work, and what is kept; asks for a new token where that is the reason.
record Problems(Session session, Notices notices) {
  /// @param key a text whose last value is the reason
  void tell(String key, Throwable thrown, String... values) {
    Failure failure = Failures.known(thrown);
    if (failure instanceof Failure.Cancelled) {
      return;
    }
    Object[] all = new Object[values.length + 1];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = FailureText.of(failure);
    notices.problem(Messages.text(key, all));
    askForToken(failure);
  }

  /// Leads to a gist that is not in sight, and to what a save of it went over.
  void tellOverwritten(Overwritten found) {
    notices.add(
        new Notice(
            Notice.Kind.PROBLEM,
            Banner.Overwrote.of(found).words(),
            new Notice.Action(
                Messages.text("editor.banner.overwrote.look"),
                () -> session.show(new Shown.Saved(found.saved())))));
  }

  void askForToken(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }
}
