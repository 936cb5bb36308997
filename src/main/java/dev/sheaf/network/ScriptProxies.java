package dev.sheaf.network;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.gist.ProxyTrouble.Defect;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The proxies that a script names. It is read when first needed and again now and then, run on a
/// thread of its own, and what it said is remembered for a while.
final class ScriptProxies {
  static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration FRESH = Duration.ofMinutes(30);
  private static final Duration BAD = Duration.ofSeconds(15);
  // What is endless may still be running.
  private static final Duration ENDLESS = Duration.ofMinutes(2);
  private static final Duration REMEMBERED = Duration.ofMinutes(5);

  private final ScriptSource source;
  private final Patience patience;
  private final InstantSource clock;
  private final Verdicts verdicts;
  private @Nullable State state;

  /// @param limit for reading the script, and for each run of it
  ScriptProxies(ScriptSource source, Duration limit, InstantSource clock) {
    this.source = source;
    patience = new Patience(limit);
    this.clock = clock;
    verdicts = new Verdicts(REMEMBERED, clock);
  }

  /// What is known about a script: either how to run it, or why that is of no use for now.
  private record State(
      String location,
      @Nullable ProxyScript script,
      @Nullable BadScriptException trouble,
      Instant until) {}

  List<Proxy> find(String location, URI address) {
    return verdicts.of(address, wanted -> ask(location, wanted));
  }

  // One at a time: a script runs on one thread only.
  private synchronized List<Proxy> ask(String location, URI address) {
    String host = Addresses.host(address);
    try {
      ProxyScript script = script(location);
      try {
        return patience.await(() -> ScriptAnswer.read(script.ask(address)));
      } catch (ExecutionException | TimeoutException e) {
        throw remember(location, null, BadScriptException.of(e));
      }
    } catch (BadScriptException e) {
      ProxyTrouble trouble = new ProxyTrouble.BadScript(location, e.defect(), e.detail());
      throw new NoWayException(new Failure.ProxyDenied(host, trouble), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoWayException(new Failure.Cancelled(), e);
    }
  }

  private ProxyScript script(String location) throws BadScriptException, InterruptedException {
    State known = state;
    if (known != null && known.location().equals(location) && isGood(known)) {
      if (known.trouble() != null) {
        throw known.trouble();
      }
      if (known.script() != null) {
        return known.script();
      }
    }
    try {
      ProxyScript read = patience.await(() -> new ProxyScript(source.read(location)));
      state = new State(location, read, null, clock.instant().plus(FRESH));
      return read;
    } catch (ExecutionException | TimeoutException e) {
      throw remember(location, e, BadScriptException.of(e));
    }
  }

  // Not even a second thread can be spared for what is still running on the first.
  private boolean isGood(State known) {
    return clock.instant().isBefore(known.until())
        || (known.trouble() != null
            && known.trouble().defect() == Defect.ENDLESS
            && patience.isTried());
  }

  private BadScriptException remember(
      String location, @Nullable Exception reading, BadScriptException trouble) {
    // Nobody answered: that is not the script's fault.
    BadScriptException told =
        reading instanceof TimeoutException
            ? new BadScriptException(Defect.UNREADABLE, "", reading)
            : trouble;
    Duration avoided = told.defect() == Defect.ENDLESS ? ENDLESS : BAD;
    state = new State(location, null, told, clock.instant().plus(avoided));
    return told;
  }

  synchronized void forget() {
    state = null;
    verdicts.forget();
  }
}
