package dev.sheaf.ui.settings;

import dev.sheaf.account.Accounts;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.network.ChosenNetwork;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.net.Proxy;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How hosts are reached: which proxy, its password, and whether that works. What is chosen counts
/// from the next request on.
public final class NetworkViewModel implements AutoCloseable {
  private final ChosenNetwork network;
  private final Accounts accounts;
  private final Settings settings;
  private final Background background;
  private final Host host;
  private final AuthoritiesViewModel authorities;
  private final ReadOnlyObjectWrapper<NetworkChoice> choice;
  private final ReadOnlyStringWrapper password = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Loadable<String>> test =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final Runnable leave;
  private Background.Task keeping = Background.Task.NONE;
  private Background.Task testing = Background.Task.NONE;

  /// @param host the one that a test asks
  public NetworkViewModel(
      ChosenNetwork network,
      Accounts accounts,
      Settings settings,
      Background background,
      Host host) {
    this.network = network;
    this.accounts = accounts;
    this.settings = settings;
    this.background = background;
    this.host = host;
    authorities = new AuthoritiesViewModel(settings, background, host);
    choice = new ReadOnlyObjectWrapper<>(settings.choices().network());
    leave = settings.onChange(choices -> changed(choices.network()));
  }

  private void changed(NetworkChoice now) {
    if (!now.equals(choice.get())) {
      cancelTest();
      choice.set(now);
    }
  }

  /// Changes what was chosen.
  public void change(UnaryOperator<NetworkChoice> change) {
    settings.change(choices -> choices.withNetwork(change.apply(choices.network())));
  }

  /// Takes what was typed as the proxy's host, and the port with it where there is one.
  public void nameProxy(String typed) {
    changeManual(manual -> ProxyText.read(typed, manual));
  }

  /// Takes what was typed as the proxy's port; what is no number changes nothing.
  public void namePort(String typed) {
    if (typed.strip().matches("[0-9]{1,5}")) {
      changeManual(manual -> manual.withPort(Integer.parseInt(typed.strip())));
    }
  }

  /// Changes the manual proxy.
  public void changeManual(UnaryOperator<ManualProxy> change) {
    change(now -> now.withManual(change.apply(now.manual())));
  }

  /// Takes what was typed or chosen as the script's address or file.
  public void nameScript(String typed) {
    change(now -> now.withScript(ProxyText.script(typed)));
  }

  /// Keeps the password in the keychain, and for this run where that cannot be reached.
  public void keepPassword(String typed) {
    if (typed.isEmpty()) {
      return;
    }
    keeping.cancel();
    password.set(Messages.text("network.password.keeping"));
    keeping =
        background.run(
            () -> {
              network.keepPassword(typed);
              return typed.length();
            },
            kept -> password.set(Messages.text("network.password.kept")),
            this::notKept);
  }

  private void notKept(Throwable thrown) {
    password.set(Messages.text("network.password.notKept", FailureText.of(Failures.known(thrown))));
  }

  /// Takes the password out of the keychain.
  public void forgetPassword() {
    keeping.cancel();
    keeping =
        background.run(
            () -> {
              network.forgetPassword();
              return network.edition();
            },
            gone -> password.set(Messages.text("network.password.forgotten")),
            thrown -> password.set(FailureText.of(Failures.known(thrown))));
  }

  /// Asks the host once, without a token, whether it answers; does nothing while it is being asked.
  public void test() {
    if (test.get() instanceof Loadable.Loading<String>) {
      return;
    }
    test.set(new Loadable.Loading<>());
    testing =
        background.run(
            this::reach,
            way -> test.set(new Loadable.Loaded<>(way)),
            thrown -> test.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private String reach() throws GistException {
    accounts.reach(host);
    Proxy first = network.proxies().select(host.apiRoot()).getFirst();
    return first.type() == Proxy.Type.DIRECT
        ? Messages.text("network.test.straight", host.name())
        : Messages.text("network.test.proxy", host.name(), Network.name(first));
  }

  public void cancelTest() {
    testing.cancel();
    test.set(new Loadable.Idle<>());
  }

  /// The name of the host that a test asks.
  public String hostName() {
    return host.name();
  }

  public AuthoritiesViewModel authorities() {
    return authorities;
  }

  public ReadOnlyObjectProperty<NetworkChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// What became of the password; empty where nothing was done with it.
  public ReadOnlyStringProperty passwordProperty() {
    return password.getReadOnlyProperty();
  }

  /// How the host answered.
  public ReadOnlyObjectProperty<Loadable<String>> testProperty() {
    return test.getReadOnlyProperty();
  }

  @Override
  public void close() {
    leave.run();
    keeping.cancel();
    testing.cancel();
    authorities.close();
  }
}
