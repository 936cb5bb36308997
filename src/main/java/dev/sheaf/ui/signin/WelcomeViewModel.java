package dev.sheaf.ui.signin;

import dev.sheaf.account.Accounts;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The first start: which way on.
public final class WelcomeViewModel {
  private final SignInOutcome outcome;
  private final Runnable demo;
  private final SignInViewModel signIn;
  private final ReadOnlyBooleanWrapper signingIn = new ReadOnlyBooleanWrapper();

  /// @param demo starts the demo
  public WelcomeViewModel(
      Accounts accounts,
      Settings settings,
      Background background,
      SignInOutcome outcome,
      Runnable demo) {
    this.outcome = outcome;
    this.demo = demo;
    signIn =
        new SignInViewModel(accounts, settings, background, outcome, () -> signingIn.set(false));
  }

  public void signInToGitHub() {
    signIn(new Purpose.GitHub());
  }

  public void signInToServer() {
    signIn(new Purpose.Server());
  }

  private void signIn(Purpose purpose) {
    signIn.begin(purpose);
    signingIn.set(true);
  }

  public void tryDemo() {
    demo.run();
  }

  public void readWithoutAccount() {
    outcome.readWithoutAccount().accept(Host.GITHUB);
  }

  public SignInViewModel signIn() {
    return signIn;
  }

  /// Whether the sign-in is shown in the place of the ways.
  public ReadOnlyBooleanProperty signingInProperty() {
    return signingIn.getReadOnlyProperty();
  }
}
