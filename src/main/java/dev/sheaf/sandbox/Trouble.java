package dev.sheaf.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// What a test can make go wrong; nothing does by itself.
public final class Trouble {
  private final List<Planned> planned = new ArrayList<>();
  private final List<Planned> standing = new CopyOnWriteArrayList<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private final Map<String, String> blocked = new ConcurrentHashMap<>();
  private final RateLimits limits;

  Trouble(RateLimits limits) {
    this.limits = limits;
  }

  /// The next `times` requests to the API meet this mishap.
  public void next(int times, Mishap mishap) {
    next(times, Received::isApi, mishap);
  }

  /// The next `times` requests that match meet this mishap.
  public synchronized void next(int times, Predicate<Received> matching, Mishap mishap) {
    for (int i = 0; i < times; i++) {
      planned.add(new Planned(matching, mishap));
    }
  }

  /// All requests that match meet this mishap, until `end`.
  public void always(Predicate<Received> matching, Mishap mishap) {
    standing.add(new Planned(matching, mishap));
  }

  /// Every answer comes late, until `end`.
  public void slow(Duration by) {
    always(request -> true, new Mishap.Delay(by));
  }

  /// Every answer of the API has this header, for example `Sunset`.
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /// The gist answers 403 with a block, as after a takedown.
  public void block(String gistId, String reason) {
    blocked.put(gistId, reason);
  }

  /// Requests per hour for the signed-in and for anonymous; counting starts anew.
  public void limit(int signedIn, int anonymous) {
    limits.set(signedIn, anonymous);
  }

  /// How long a budget lasts, an hour unless set.
  public void limitPeriod(Duration period) {
    limits.period(period);
  }

  /// Everything works again; limits stay as they are.
  public synchronized void end() {
    planned.clear();
    standing.clear();
    headers.clear();
    blocked.clear();
  }

  Optional<Mishap> meet(Received request) {
    Optional<Mishap> once = takeNext(request);
    if (once.isPresent()) {
      return once;
    }
    return standing.stream()
        .filter(plan -> plan.matching().test(request))
        .map(Planned::mishap)
        .findFirst();
  }

  private synchronized Optional<Mishap> takeNext(Received request) {
    for (Iterator<Planned> plans = planned.iterator(); plans.hasNext(); ) {
      Planned plan = plans.next();
      if (plan.matching().test(request)) {
        plans.remove();
        return Optional.of(plan.mishap());
      }
    }
    return Optional.empty();
  }

  Map<String, String> headers() {
    return headers;
  }

  Optional<String> blockOf(String gistId) {
    return Optional.ofNullable(blocked.get(gistId));
  }

  private record Planned(Predicate<Received> matching, Mishap mishap) {}
}
