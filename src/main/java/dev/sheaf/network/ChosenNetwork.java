package dev.sheaf.network;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Network;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.Settings;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/// The network as the user set it up. Nothing of it is read or asked for before the first
/// connection.
public final class ChosenNetwork implements Network {
  private final Settings settings;
  private final VariableProxies variables;
  private final Supplier<SystemProxies> system;
  private final ProxyPassword password;
  private final ScriptProxies scripts;
  private final Selection selection;
  private final Trust trust;
  private final NamedSockets sockets;
  private final AtomicLong edition = new AtomicLong();
  private final AtomicReference<NetworkChoice> known;

  /// @param variables those of the environment, such as `https_proxy`
  public ChosenNetwork(Settings settings, Keychain keychain, Map<String, String> variables) {
    this(settings, keychain, variables, once(SystemProxies::ofThisComputer));
  }

  ChosenNetwork(
      Settings settings,
      Keychain keychain,
      Map<String, String> variables,
      Supplier<SystemProxies> system) {
    this.settings = settings;
    this.variables = new VariableProxies(variables);
    this.system = system;
    password = new ProxyPassword(keychain);
    trust = new Trust(new Vouchers(() -> choice().authorities()));
    sockets = new NamedSockets(trust, this::edition);
    scripts =
        new ScriptProxies(
            new ScriptSource(() -> sockets), ScriptProxies.LIMIT, InstantSource.system());
    selection = new Selection(this::choice, this.variables, system, scripts);
    known = new AtomicReference<>(choice());
    var _ = settings.onChange(choices -> changed(choices.network()));
  }

  private static <T> Supplier<T> once(Supplier<T> making) {
    AtomicReference<T> made = new AtomicReference<>();
    return () -> {
      synchronized (made) {
        T known = made.get();
        if (known == null) {
          known = making.get();
          made.set(known);
        }
        return known;
      }
    };
  }

  private NetworkChoice choice() {
    return settings.choices().network();
  }

  private void changed(NetworkChoice now) {
    if (!now.equals(known.getAndSet(now))) {
      renew();
    }
  }

  private void renew() {
    scripts.forget();
    var _ = edition.incrementAndGet();
  }

  /// Makes this the network of all that Java itself connects: without it, plain sockets would take
  /// the desktop's SOCKS proxy whatever the user chose.
  public void takeOver() {
    // The computer's own has to be known before it is replaced.
    var _ = system.get();
    ProxySelector.setDefault(selection);
    Authenticator.setDefault(new SocksSignIn(this));
  }

  /// Keeps the password for the user of the manual proxy: in the keychain, and for this run where
  /// that fails with `NoKeychain`.
  public void keepPassword(String typed) throws GistException {
    ManualProxy proxy = choice().manual();
    try {
      password.store(proxy, typed);
    } finally {
      renew();
    }
  }

  /// Forgets it.
  public void forgetPassword() throws GistException {
    try {
      password.forget(choice().manual());
    } finally {
      renew();
    }
  }

  @Override
  public ProxySelector proxies() {
    return selection;
  }

  @Override
  public SSLSocketFactory sockets() {
    return sockets;
  }

  @Override
  public X509TrustManager trust() {
    return trust;
  }

  @Override
  public Optional<PasswordAuthentication> login(Proxy proxy) throws GistException {
    NetworkChoice chosen = choice();
    if (!(proxy.address() instanceof InetSocketAddress address)) {
      return Optional.empty();
    }
    return switch (chosen.wayInUse()) {
      case NONE, SCRIPT -> Optional.empty();
      case SYSTEM -> variables.login(address);
      case MANUAL ->
          chosen.manual().host().equalsIgnoreCase(address.getHostString())
                  && chosen.manual().port() == address.getPort()
              ? password.read(chosen.manual())
              : Optional.empty();
    };
  }

  @Override
  public long edition() {
    return edition.get();
  }
}
