package dev.sheaf.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Signing in with a code; a test, or a person on the page `/login/device`, approves or denies.
public final class DeviceFlow {
  private final Map<String, Request> byDeviceCode = new ConcurrentHashMap<>();
  private final Tokens tokens;
  private volatile Duration interval = Duration.ofSeconds(5);
  private volatile Duration lifetime = Duration.ofMinutes(15);
  private volatile boolean enabled = true;

  DeviceFlow(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The time between two polls, whole seconds; zero lets tests poll at once.
  public void interval(Duration newInterval) {
    interval = newInterval;
  }

  /// How long codes given from now on are good.
  public void lifetime(Duration newLifetime) {
    lifetime = newLifetime;
  }

  /// Clients are told `device_flow_disabled`.
  public void disable() {
    enabled = false;
  }

  /// Says yes as this user; false if nobody waits with this code.
  public boolean approve(String userCode, String login) {
    return find(userCode)
        .map(
            request -> {
              request.token = tokens.classic(login, request.scopes.split("[ ,]+"));
              return true;
            })
        .orElse(false);
  }

  /// Says no; false if nobody waits with this code.
  public boolean deny(String userCode) {
    return find(userCode)
        .map(
            request -> {
              request.denied = true;
              return true;
            })
        .orElse(false);
  }

  boolean isEnabled() {
    return enabled;
  }

  Request begin(String scopes) {
    String random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    String userCode = random.substring(0, 4) + "-" + random.substring(4, 8);
    String deviceCode = random.substring(8).toLowerCase(Locale.ROOT) + random.substring(0, 16);
    Request request =
        new Request(deviceCode, userCode, scopes, Instant.now().plus(lifetime), lifetime, interval);
    byDeviceCode.put(deviceCode, request);
    return request;
  }

  /// What a poll is told.
  Poll poll(String deviceCode) {
    Request request = byDeviceCode.get(deviceCode);
    if (request == null) {
      return new Poll.Refused("incorrect_device_code", "The device_code provided is not valid.");
    }
    synchronized (request) {
      Instant now = Instant.now();
      if (now.isAfter(request.expires)) {
        return new Poll.Refused("expired_token", "The device_code has expired.");
      }
      if (now.isBefore(request.nextPoll)) {
        request.interval = request.interval.plusSeconds(5);
        request.nextPoll = now.plus(request.interval);
        return new Poll.SlowDown(request.interval);
      }
      request.nextPoll = now.plus(request.interval);
      if (request.denied) {
        byDeviceCode.remove(deviceCode);
        return new Poll.Refused("access_denied", "The authorization request was denied.");
      }
      String token = request.token;
      if (token == null) {
        return new Poll.Refused(
            "authorization_pending", "The authorization request is still pending.");
      }
      byDeviceCode.remove(deviceCode);
      return new Poll.Granted(token, request.scopes);
    }
  }

  private Optional<Request> find(String userCode) {
    String wanted = userCode.trim().toUpperCase(Locale.ROOT);
    return byDeviceCode.values().stream()
        .filter(request -> request.userCode.equals(wanted))
        .findFirst();
  }

  sealed interface Poll {
    record Granted(String token, String scopes) implements Poll {
      @Override
      public String toString() {
        return "Granted";
      }
    }

    record SlowDown(Duration interval) implements Poll {}

    record Refused(String error, String description) implements Poll {}
  }

  static final class Request {
    final String deviceCode;
    final String userCode;
    final String scopes;
    final Instant expires;
    final Duration lifetime;
    private Duration interval;
    private Instant nextPoll = Instant.MIN;
    private volatile @Nullable String token;
    private volatile boolean denied;

    Request(
        String deviceCode,
        String userCode,
        String scopes,
        Instant expires,
        Duration lifetime,
        Duration interval) {
      this.deviceCode = deviceCode;
      this.userCode = userCode;
      this.scopes = scopes;
      this.expires = expires;
      this.lifetime = lifetime;
      this.interval = interval;
    }

    Duration interval() {
      return interval;
    }
  }
}
