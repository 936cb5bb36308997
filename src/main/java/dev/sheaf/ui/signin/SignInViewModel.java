package dev.sheaf.ui.signin;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.SignInCheck;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Leads from a host and a token, or a code, to an account that is signed in.
public final class SignInViewModel {
  private final Accounts accounts;
  private final Background background;
  private final SignInOutcome outcome;
  private final Runnable cancelled;
  private final HostViewModel host;
  private final CodeViewModel code;
  private final KeepingViewModel keeping;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.TOKEN);
  private final StringProperty tokenText = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Loadable<Checked>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<byte @Nullable []> avatar = new ReadOnlyObjectWrapper<>();
  private Background.Task task = Background.Task.NONE;
  private Background.Task picture = Background.Task.NONE;
  private SignInCheck.@Nullable Valid valid;

  /// @param cancelled runs where the person turns back
  public SignInViewModel(
      Accounts accounts,
      Settings settings,
      Background background,
      SignInOutcome outcome,
      Runnable cancelled) {
    this.accounts = accounts;
    this.background = background;
    this.outcome = outcome;
    this.cancelled = cancelled;
    host = new HostViewModel(settings);
    code = new CodeViewModel(accounts, background, this::show);
    keeping = new KeepingViewModel(accounts, background, this::signedIn);
    host.textProperty().subscribe(this::typed);
    host.plainAcceptedProperty().subscribe(this::typed);
    tokenText.subscribe(this::typed);
  }

  /// Starts anew.
  public void begin(Purpose purpose) {
    stop();
    host.begin(purpose);
  }

  private void stop() {
    task.cancel();
    picture.cancel();
    code.cancel();
    keeping.cancel();
    valid = null;
    avatar.set(null);
    tokenText.set("");
    state.set(new Loadable.Idle<>());
    step.set(Step.TOKEN);
  }

  private void typed() {
    if (!(state.get() instanceof Loadable.Loading)) {
      state.set(new Loadable.Idle<>());
    }
  }

  /// Looks at what is typed.
  public void check() {
    Optional<Host> named = sendable();
    if (named.isPresent()) {
      String typed = tokenText.get();
      task.cancel();
      state.set(new Loadable.Loading<>());
      task = background.run(() -> accounts.check(named.get(), typed), this::show, this::failed);
    }
  }

  /// The host, where nothing speaks against sending to it; what does is shown.
  private Optional<Host> sendable() {
    Optional<String> objection = host.objection();
    if (objection.isPresent()) {
      wrong(Checked.Field.HOST, objection.get());
      return Optional.empty();
    }
    host.acceptPlain();
    return host.host();
  }

  private void show(SignInCheck check) {
    switch (fitting(check)) {
      case SignInCheck.Mistaken(var mistake) -> {
        step.set(Step.TOKEN);
        wrong(Checked.Field.TOKEN, SignInTexts.mistake(mistake, host.purposeProperty().get()));
      }
      case SignInCheck.Valid good -> show(good);
    }
  }

  private SignInCheck fitting(SignInCheck check) {
    return host.purposeProperty().get() instanceof Purpose.Again(Account account)
        ? check.onlyFor(account)
        : check;
  }

  private void show(SignInCheck.Valid good) {
    Account account = good.account();
    valid = good;
    host.remember();
    state.set(
        new Loadable.Loaded<>(
            new Checked.Good(
                DisplayText.line(account.displayName()),
                account.login(),
                Messages.text("signin.who", account.login(), account.host().name()),
                SignInTexts.abilities(good.rights()))));
    step.set(Step.CHECKED);
    URI address = account.avatar();
    if (address != null) {
      picture =
          background.run(
              () -> accounts.avatar(account.host(), address),
              avatar::set,
              // The initial stands in for a picture that cannot be had.
              Failures::known);
    }
  }

  private void wrong(Checked.Field field, String why) {
    state.set(new Loadable.Loaded<>(new Checked.Wrong(field, why)));
  }

  private void failed(Throwable thrown) {
    state.set(new Loadable.Failed<>(Failures.known(thrown)));
  }

  /// Says why the host could not be asked.
  public String explain(Failure failure) {
    return host.host().map(asked -> SignInTexts.failure(failure, asked)).orElse("");
  }

  /// Stops looking.
  public void cancelCheck() {
    task.cancel();
    state.set(new Loadable.Idle<>());
  }

  /// Stops whatever is under way and forgets what was typed: nobody looks any more.
  public void leave() {
    stop();
  }

  /// Signs in with the token that was found good.
  public void signIn() {
    SignInCheck.Valid good = valid;
    if (good != null) {
      step.set(Step.KEEPING);
      keeping.keep(good);
    }
  }

  private void signedIn(Account account) {
    stop();
    outcome.signedIn().accept(account);
  }

  /// Signs in by code instead.
  public void useCode() {
    sendable()
        .ifPresent(
            named -> {
              step.set(Step.CODE);
              code.begin(named, host.clientId());
            });
  }

  /// Asks for a code with the client id that is typed, which is remembered.
  public void askForCode() {
    host.setClientId(code.clientIdProperty().get());
    host.host().ifPresent(named -> code.begin(named, host.clientId()));
  }

  /// Turns back: to the form, or from there out of signing in.
  public void back() {
    boolean begun = step.get() != Step.TOKEN;
    stop();
    if (!begun) {
      cancelled.run();
    }
  }

  /// Reads the public gists of the host, without an account.
  public void readWithoutAccount() {
    sendable()
        .ifPresent(
            named -> {
              stop();
              outcome.readWithoutAccount().accept(named);
            });
  }

  public HostViewModel host() {
    return host;
  }

  public CodeViewModel code() {
    return code;
  }

  public KeepingViewModel keeping() {
    return keeping;
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Loadable<Checked>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public StringProperty tokenTextProperty() {
    return tokenText;
  }

  /// The picture of who the token belongs to; null until it is there.
  public ReadOnlyObjectProperty<byte @Nullable []> avatarProperty() {
    return avatar.getReadOnlyProperty();
  }
}
