package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Signs in without a token: the host gives a code, a person types it in a browser.
public final class DeviceFlow implements AutoCloseable {
  private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code";
  private static final Duration SLOWER = Duration.ofSeconds(5);
  private static final long USUAL_INTERVAL = 5;
  private static final long USUAL_LIFE = 900;

  private final String clientId;
  private final Tempo tempo;
  private final OkHttpClient http;
  private final DeviceService service;
  private final Calls calls;

  /// @param clientId of the OAuth app that is registered on the host
  public DeviceFlow(Connection connection, String clientId) {
    this(connection, clientId, Clients.of(connection.host()));
  }

  DeviceFlow(Connection connection, String clientId, Clients clients) {
    this.clientId = clientId;
    this.tempo = clients.tempo();
    this.http =
        new Clients(tempo, List.of(Versions.UNSAID), clients.finish())
            .http(connection.withoutToken(), new Pace(tempo), new Meter());
    this.service = Clients.service(http, connection.host().webRoot(), DeviceService.class);
    this.calls = new Calls(new Refusals(Clients.MOSHI, connection.host().name()));
  }

  /// Asks for a code.
  ///
  /// @param scopes what the token shall be for, such as `gist`
  public DeviceCode start(List<String> scopes) throws GistException {
    Instant now = tempo.clock().instant();
    return calls.send(service.start(clientId, String.join(" ", scopes)), wire -> code(wire, now));
  }

  /// Waits until the person has typed the code. Fails with `Rejected` and the host's word for it,
  /// such as `access_denied` or `expired_token`, where that does not come to pass.
  public Token await(DeviceCode code) throws GistException {
    Duration interval = code.interval();
    while (tempo.clock().instant().isBefore(code.expiresAt())) {
      pause(interval);
      AccessTokenJson answer = poll(code);
      if (answer != null && answer.accessToken() != null) {
        return Wire.require(Token.parse(answer.accessToken()).orElse(null), "the token");
      }
      String error = answer == null ? "authorization_pending" : Wire.text(answer.error());
      switch (error) {
        case "authorization_pending" -> {}
        case "slow_down" -> interval = interval.plus(SLOWER);
        default -> throw refused(error, answer == null ? null : answer.errorDescription());
      }
    }
    throw refused("expired_token", null);
  }

  // A network that is away for a moment does not end the sign-in: the code stays good.
  private @Nullable AccessTokenJson poll(DeviceCode code) throws GistException {
    try {
      return calls.send(service.poll(clientId, code.secret().value(), GRANT_TYPE)).body();
    } catch (GistException e) {
      return switch (e.failure()) {
        case Failure.Offline offline -> null;
        case Failure.AnswerLost lost -> null;
        case Failure.ServerFault fault -> null;
        default -> throw e;
      };
    }
  }

  private void pause(Duration interval) throws GistException {
    try {
      tempo.sleep(interval);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    }
  }

  private static DeviceCode code(@Nullable DeviceCodeJson wire, Instant now) throws GistException {
    DeviceCodeJson code = Wire.require(wire, "the code to sign in with");
    if (code.error() != null) {
      throw refused(code.error(), code.errorDescription());
    }
    String secret = Wire.require(code.deviceCode(), "the code of the device");
    return new DeviceCode(
        Wire.require(Token.parse(secret).orElse(null), "the code of the device"),
        Wire.require(code.userCode(), "the code to type"),
        Wire.require(Wire.address(code.verificationUri()), "the page to type the code on"),
        now.plusSeconds(within(code.expiresIn(), USUAL_LIFE, 3600)),
        Duration.ofSeconds(within(code.interval(), USUAL_INTERVAL, 60)));
  }

  private static long within(@Nullable Long told, long usual, long most) {
    return told == null || told < 1 ? usual : Math.min(told, most);
  }

  private static GistException refused(String code, @Nullable String description) {
    return new GistException(
        code.isEmpty()
            ? new Failure.Malformed("neither a token nor a reason for none")
            : new Failure.Rejected(List.of(new Failure.Reason(null, code, description))));
  }

  @Override
  public void close() {
    calls.close();
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}
