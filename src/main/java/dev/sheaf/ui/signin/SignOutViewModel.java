package dev.sheaf.ui.signin;

import dev.sheaf.account.Accounts;
import dev.sheaf.gist.Account;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Asks what shall stay when an account leaves this machine, and lets it go.
public final class SignOutViewModel {
  private final Accounts accounts;
  private final Background background;
  private final Account account;
  private final Holdings holdings;
  private final Consumer<SignedOut> done;
  private final BooleanProperty deleteLocalCopy = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Loadable<SignedOut>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task task = Background.Task.NONE;

  /// @param done takes the account that is signed out, on the screen's thread
  public SignOutViewModel(
      Accounts accounts,
      Background background,
      Account account,
      Holdings holdings,
      Consumer<SignedOut> done) {
    this.accounts = accounts;
    this.background = background;
    this.account = account;
    this.holdings = holdings;
    this.done = done;
  }

  /// A sign-out that was done.
  ///
  /// @param deleteLocalCopy whether what the library holds of the account is to be deleted now
  public record SignedOut(Account account, boolean deleteLocalCopy) {}

  public void signOut() {
    start(() -> accounts.signOut(account, !deleteLocalCopy.get()));
  }

  /// Signs out although the token stays in the keychain.
  public void signOutLeavingToken() {
    start(() -> accounts.signOutLeavingToken(account, !deleteLocalCopy.get()));
  }

  private void start(Leaving leaving) {
    SignedOut signedOut = new SignedOut(account, deleteLocalCopy.get());
    task.cancel();
    state.set(new Loadable.Loading<>());
    task =
        background.run(
            () -> {
              leaving.run();
              return signedOut;
            },
            this::left,
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private interface Leaving {
    void run() throws Exception;
  }

  private void left(SignedOut signedOut) {
    state.set(new Loadable.Loaded<>(signedOut));
    done.accept(signedOut);
  }

  /// Stops waiting for the keychain.
  public void cancel() {
    task.cancel();
    state.set(new Loadable.Idle<>());
  }

  public ReadOnlyObjectProperty<Loadable<SignedOut>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public BooleanProperty deleteLocalCopyProperty() {
    return deleteLocalCopy;
  }

  public String login() {
    return account.login();
  }

  public String hostName() {
    return account.host().name();
  }

  public Holdings holdings() {
    return holdings;
  }

  /// The page of the host where tokens are revoked.
  public URI tokensPage() {
    return account.host().webRoot().resolve("settings/tokens");
  }
}
