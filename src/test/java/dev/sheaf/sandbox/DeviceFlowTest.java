package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceFlowTest {
  private Sandbox sandbox;
  private Caller app;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    sandbox.devices().interval(Duration.ZERO);
    app =
        Caller.of(sandbox)
            .anonymous()
            .with("Accept", "application/json")
            .with("Content-Type", "application/x-www-form-urlencoded");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void anApprovedCodeBecomesATokenOnce() {
    JsonObject code = begin().json();
    assertThat(code.get("expires_in").getAsInt()).isEqualTo(900);
    assertThat(code.get("verification_uri").getAsString()).endsWith("/login/device");
    String deviceCode = code.get("device_code").getAsString();
    assertThat(poll(deviceCode).string("error")).isEqualTo("authorization_pending");
    sandbox.devices().approve(code.get("user_code").getAsString(), "kumo");
    Reply granted = poll(deviceCode);
    assertThat(granted.status()).isEqualTo(200);
    assertThat(granted.string("scope")).isEqualTo("gist");
    Caller signedIn = app.withToken(granted.string("access_token"));
    assertThat(signedIn.get("user").string("login")).isEqualTo("kumo");
    assertThat(poll(deviceCode).string("error")).isEqualTo("incorrect_device_code");
  }

  @Test
  void aDeniedCodeIsDenied() {
    JsonObject code = begin().json();
    assertThat(sandbox.devices().deny(code.get("user_code").getAsString())).isTrue();
    assertThat(poll(code.get("device_code").getAsString()).string("error"))
        .isEqualTo("access_denied");
    assertThat(sandbox.devices().deny("NONE-SUCH")).isFalse();
  }

  @Test
  void whoPollsTooFastMustSlowDown() {
    sandbox.devices().interval(Duration.ofSeconds(5));
    String code = begin().string("device_code");
    assertThat(poll(code).string("error")).isEqualTo("authorization_pending");
    Reply slower = poll(code);
    assertThat(slower.string("error")).isEqualTo("slow_down");
    assertThat(slower.json().get("interval").getAsInt()).isEqualTo(10);
  }

  @Test
  void anOldCodeHasExpired() {
    sandbox.devices().lifetime(Duration.ofSeconds(-1));
    assertThat(poll(begin().string("device_code")).string("error")).isEqualTo("expired_token");
  }

  @Test
  void otherRefusalsHaveTheirNames() {
    assertThat(poll("nonsense").string("error")).isEqualTo("incorrect_device_code");
    Reply wrong = app.post("/login/oauth/access_token", "grant_type=password");
    assertThat(wrong.string("error")).isEqualTo("unsupported_grant_type");
    sandbox.devices().disable();
    assertThat(begin().string("error")).isEqualTo("device_flow_disabled");
  }

  @Test
  void aPersonApprovesOnThePage() {
    Caller browser = app.with("Accept", "text/html");
    assertThat(browser.get("/login/device").text()).contains("<form");
    JsonObject code = begin().json();
    String form = "approve=&user_code=" + code.get("user_code").getAsString();
    assertThat(browser.post("/login/device", form).text()).contains("Done");
    assertThat(poll(code.get("device_code").getAsString()).string("token_type"))
        .isEqualTo("bearer");
  }

  @Test
  void answersAreFormsUnlessJsonIsAskedFor() {
    Reply form = app.with("Accept", "*/*").post("/login/device/code", "client_id=x&scope=gist");
    assertThat(form.text()).contains("user_code=").contains("&interval=0");
    byte[] json = "{\"client_id\":\"x\",\"scope\":\"gist\"}".getBytes(StandardCharsets.UTF_8);
    Caller sendsJson = app.with("Content-Type", "application/json");
    assertThat(sendsJson.send("POST", "/login/device/code", json).json().has("user_code")).isTrue();
  }

  private Reply begin() {
    return app.post("/login/device/code", "client_id=abc&scope=gist");
  }

  private Reply poll(String deviceCode) {
    return app.post(
        "/login/oauth/access_token",
        "client_id=abc&device_code="
            + deviceCode
            + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code");
  }
}
