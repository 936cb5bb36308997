package dev.sheaf.network;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.NoWayException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// The proxies that the desktop is set up with, as the Java runtime finds them: Windows' and
/// macOS's own, GNOME's on Linux.
final class SystemProxies {
  private static final Duration LIFE = Duration.ofMinutes(1);
  private static final List<Proxy> STRAIGHT = List.of(Proxy.NO_PROXY);

  private final ProxySelector runtime;
  private final Patience patience = new Patience(Duration.ofSeconds(5));
  private final Verdicts verdicts = new Verdicts(LIFE, InstantSource.system());

  SystemProxies(ProxySelector runtime) {
    this.runtime = runtime;
  }

  /// Those of this computer. The runtime must not have looked for any before, for it decides then
  /// whether it asks the desktop.
  static SystemProxies ofThisComputer() {
    if (System.getProperty("java.net.useSystemProxies") == null) {
      System.setProperty("java.net.useSystemProxies", "true");
    }
    return new SystemProxies(ProxySelector.getDefault());
  }

  List<Proxy> find(URI address) {
    return verdicts.of(address, this::ask);
  }

  private List<Proxy> ask(URI address) {
    try {
      // Without its path, which is nobody's business.
      URI host = URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
      List<Proxy> found = patience.await(() -> runtime.select(host));
      return found.isEmpty() ? STRAIGHT : List.copyOf(found);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoWayException(new Failure.Cancelled(), e);
    } catch (ExecutionException | TimeoutException e) {
      return STRAIGHT;
    }
  }
}
