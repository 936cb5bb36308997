package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Says that an account has no token, or none that its host accepts, and offers to sign in; once,
/// though several find it out.
final class SignInOffer {
  private final Notices notices;
  private @Nullable Notice made;
  private boolean taken;

  SignInOffer(Notices notices) {
    this.notices = notices;
  }

  /// Another account is open.
  void forget() {
    made = null;
    taken = false;
  }

  /// The page to sign in is there.
  void take() {
    taken = true;
    if (made != null) {
      notices.dismiss(made);
    }
  }

  /// The account was opened without its token.
  void withoutToken(Session session, Account account, Failure why) {
    // Nobody was asked yet, so no host can have refused one.
    make(
        session,
        why instanceof Failure.Unauthorized
            ? Messages.text("start.noToken", account.login())
            : FailureText.of(why));
  }

  /// The host refused the token.
  void refused(Session session, Failure why) {
    make(session, FailureText.of(why));
  }

  private void make(Session session, String reason) {
    if (taken) {
      return;
    }
    if (made == null) {
      made =
          new Notice(
              Notice.Kind.PROBLEM,
              Messages.text("start.withoutToken", reason),
              new Notice.Action(
                  Messages.text("start.signIn"),
                  () -> session.request(new Request.Reauthenticate())));
    }
    notices.add(made);
  }
}
