package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceFlowTest {
  private static final String CODE =
      """
      {"device_code":"d3v1c3","user_code":"WDJB-MJHT","expires_in":900,"interval":5,
       "verification_uri":"https://github.com/login/device"}\
      """;
  private static final String PENDING = "{\"error\":\"authorization_pending\"}";

  private final FakeHost fake = new FakeHost();
  private final DeviceFlow flow =
      new DeviceFlow(
          Connection.of(fake.host, FakeHost.TOKEN, "1"),
          "Iv1.client",
          new Clients(fake.time.tempo(), List.of(), UnaryOperator.identity()));

  @AfterEach
  void close() throws IOException {
    flow.close();
    fake.close();
  }

  private DeviceCode start() throws Exception {
    fake.answers(ok(CODE));
    return flow.start(List.of("gist", "read:user"));
  }

  @Test
  void aCodeIsAskedForWithoutAnyToken() throws Exception {
    DeviceCode code = start();
    assertThat(code.userCode()).isEqualTo("WDJB-MJHT");
    assertThat(code.page()).isEqualTo(URI.create("https://github.com/login/device"));
    assertThat(code.expiresAt()).isEqualTo(FakeTime.START.plusSeconds(900));
    assertThat(code.toString()).doesNotContain("d3v1c3");
    RecordedRequest request = fake.request();
    assertThat(request.getRequestLine()).startsWith("POST /login/device/code ");
    assertThat(request.getHeader("Accept")).isEqualTo("application/json");
    assertThat(request.getHeader("Authorization")).isNull();
    assertThat(request.getBody().readUtf8())
        .isEqualTo("client_id=Iv1.client&scope=gist%20read%3Auser");
  }

  @Test
  void theTokenComesOnceTheCodeIsTyped() throws Exception {
    DeviceCode code = start();
    fake.answers(
        ok(PENDING),
        ok("{\"error\":\"slow_down\",\"interval\":10}"),
        ok(PENDING),
        ok("{\"access_token\":\"gho_new\",\"scope\":\"gist\",\"token_type\":\"bearer\"}"));
    assertThat(flow.await(code).value()).isEqualTo("gho_new");
    assertThat(fake.time.sleeps)
        .containsExactly(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10));
    fake.request();
    RecordedRequest poll = fake.request();
    assertThat(poll.getRequestLine()).startsWith("POST /login/oauth/access_token ");
    assertThat(poll.getBody().readUtf8())
        .isEqualTo(
            "client_id=Iv1.client&device_code=d3v1c3"
                + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"expired_token", "access_denied", "incorrect_device_code", "device_flow_disabled"})
  void aRefusalEndsTheWait(String error) throws Exception {
    DeviceCode code = start();
    fake.answers(ok("{\"error\":\"" + error + "\",\"error_description\":\"why\"}"));
    assertThat(failureOf(() -> flow.await(code)))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, error, "why"))));
  }

  @Test
  void aCodeThatNobodyTypesExpires() throws Exception {
    fake.answers(ok(CODE.replace("900", "60")));
    DeviceCode code = flow.start(List.of("gist"));
    for (int i = 0; i < 12; i++) {
      fake.answers(ok(PENDING));
    }
    assertThat(failureOf(() -> flow.await(code)))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, "expired_token", null))));
    assertThat(fake.time.now()).isEqualTo(code.expiresAt());
  }

  @Test
  void aNetworkThatIsAwayForAMomentDoesNotEndTheWait() throws Exception {
    DeviceCode code = start();
    fake.answers(
        ok(PENDING).setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST),
        FakeHost.json(502, ""),
        ok("{\"access_token\":\"gho_new\"}"));
    assertThat(flow.await(code).value()).isEqualTo("gho_new");
  }

  @Test
  void aHostWithoutThisSignInSaysSo() {
    fake.answers(ok("{\"error\":\"device_flow_disabled\"}"));
    assertThat(failureOf(() -> flow.start(List.of("gist"))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, "device_flow_disabled", null))));
    fake.answers(ok("{}"));
    assertThat(failureOf(() -> flow.start(List.of("gist")))).isInstanceOf(Failure.Malformed.class);
  }
}
