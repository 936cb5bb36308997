package dev.sheaf.ui.signin;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.SignIn;
import dev.sheaf.account.SignInCheck;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Puts a good token into the keychain, which may ask a person first, or not be there.
public final class KeepingViewModel {
  private final Accounts accounts;
  private final Background background;
  private final Consumer<Account> done;
  private final ReadOnlyObjectWrapper<Loadable<KeptForThisRun>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task task = Background.Task.NONE;
  private SignInCheck.@Nullable Valid valid;

  /// @param done takes the account once it is signed in and all is said
  KeepingViewModel(Accounts accounts, Background background, Consumer<Account> done) {
    this.accounts = accounts;
    this.background = background;
    this.done = done;
  }

  /// What must be said before going on: no keychain has the token.
  public record KeptForThisRun(Failure.NoKeychain reason) {}

  /// Loaded only where the token is kept for this run.
  public ReadOnlyObjectProperty<Loadable<KeptForThisRun>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void keep(SignInCheck.Valid token) {
    valid = token;
    retry();
  }

  /// Tries the keychain again.
  public void retry() {
    SignInCheck.Valid token = valid;
    if (token != null) {
      task.cancel();
      state.set(new Loadable.Loading<>());
      task = background.run(() -> accounts.signIn(token), this::kept, this::failed);
    }
  }

  private void kept(SignIn signIn) {
    Failure.NoKeychain reason = signIn.noKeychain();
    if (reason == null) {
      finish();
    } else {
      state.set(new Loadable.Loaded<>(new KeptForThisRun(reason)));
    }
  }

  private void failed(Throwable thrown) {
    state.set(new Loadable.Failed<>(Failures.known(thrown)));
  }

  /// Does not wait for the keychain: the token is kept for this run.
  public void skipKeychain() {
    SignInCheck.Valid token = valid;
    if (token != null) {
      task.cancel();
      task =
          background.run(() -> accounts.signInForThisRun(token), account -> finish(), this::failed);
    }
  }

  /// Goes on with a token that is kept for this run.
  public void finish() {
    SignInCheck.Valid token = valid;
    cancel();
    if (token != null) {
      done.accept(token.account());
    }
  }

  void cancel() {
    task.cancel();
    valid = null;
    state.set(new Loadable.Idle<>());
  }
}
