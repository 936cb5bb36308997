package dev.sheaf.network;

import dev.sheaf.gist.Network;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.settings.AuthorityFile;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.Settings;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/// Settings, variables and a keychain of their own, and the network that comes of them.
public final class Surroundings implements AutoCloseable {
  public final Map<String, String> variables = new HashMap<>();
  public final Settings settings;
  public final Keychain keychain;
  public final ChosenNetwork network;
  private final Path folder;

  /// @param desktop the proxies that the desktop names
  public Surroundings(Path folder, Proxy... desktop) {
    this(folder, new RunOnlyKeychain(), desktop);
  }

  public Surroundings(Path folder, Keychain keychain, Proxy... desktop) {
    this.folder = folder;
    this.keychain = keychain;
    settings = Settings.open(folder.resolve("settings.json"));
    SystemProxies system = new SystemProxies(always(List.of(desktop)));
    network = new ChosenNetwork(settings, keychain, variables, () -> system);
  }

  private static ProxySelector always(List<Proxy> proxies) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI address) {
        return proxies;
      }

      @Override
      public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        throw new AssertionError(why);
      }
    };
  }

  public Surroundings choose(UnaryOperator<NetworkChoice> change) {
    settings.change(choices -> choices.withNetwork(change.apply(choices.network())));
    return this;
  }

  /// Goes through that proxy.
  public Surroundings through(FakeProxy proxy, @Nullable String user) {
    ManualProxy.Kind kind =
        proxy.proxy().type() == Proxy.Type.HTTP ? ManualProxy.Kind.HTTP : ManualProxy.Kind.SOCKS5;
    return choose(
        network ->
            network
                .withWay(NetworkChoice.Way.MANUAL)
                .withManual(new ManualProxy(kind, "127.0.0.1", proxy.port(), user, "")));
  }

  /// Trusts an authority.
  ///
  /// @param host for which host; null for all
  public Surroundings trust(HeldCertificate authority, @Nullable String host) throws IOException {
    Path file = Files.createTempFile(folder, "authority", ".pem");
    Files.writeString(file, authority.certificatePem());
    return choose(network -> network.withAuthority(new AuthorityFile(file.toString(), host)));
  }

  /// The proxies on the way to an address, by their names; `straight` for none.
  List<String> way(String address) {
    return network.proxies().select(URI.create(address)).stream()
        .map(
            proxy ->
                proxy.type() == Proxy.Type.DIRECT
                    ? "straight"
                    : proxy.type() + " " + Network.name(proxy))
        .toList();
  }

  @Override
  public void close() {
    settings.close();
  }
}
