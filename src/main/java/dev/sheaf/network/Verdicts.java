package dev.sheaf.network;

import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Remembers for a while what was found out about the way to each host.
final class Verdicts {
  private static final int MOST = 300;

  private final Duration life;
  private final InstantSource clock;
  private final Map<String, Verdict> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verdict> eldest) {
          return size() > MOST;
        }
      };

  private record Verdict(List<Proxy> proxies, Instant until) {}

  Verdicts(Duration life, InstantSource clock) {
    this.life = life;
    this.clock = clock;
  }

  /// What is known about the way to an address, or what `finding` says now.
  List<Proxy> of(URI address, Function<URI, List<Proxy>> finding) {
    String key =
        address.getScheme() + "://" + Addresses.host(address) + ":" + Addresses.port(address);
    synchronized (known) {
      Verdict verdict = known.get(key);
      if (verdict != null && clock.instant().isBefore(verdict.until())) {
        return verdict.proxies();
      }
    }
    List<Proxy> found = finding.apply(address);
    synchronized (known) {
      known.put(key, new Verdict(found, clock.instant().plus(life)));
    }
    return found;
  }

  void forget() {
    synchronized (known) {
      known.clear();
    }
  }
}
