package dev.sheaf.sandbox;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// The web addresses of the device flow.
final class SignIn {
  private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code";

  private final DeviceFlow devices;
  private final Users users;

  SignIn(DeviceFlow devices, Users users) {
    this.devices = devices;
    this.users = users;
  }

  Answer answer(Call call) {
    return switch (call.method() + " " + String.join("/", call.path())) {
      case "POST login/device/code" -> code(call);
      case "POST login/oauth/access_token" -> token(call);
      case "GET login/device" -> Answer.html(200, Pages.device(""));
      case "POST login/device" -> decide(form(call));
      default -> throw Refusal.notFound();
    };
  }

  private Answer code(Call call) {
    Map<String, String> form = form(call);
    if (form.getOrDefault("client_id", "").isBlank()) {
      return Answer.json(404, error("Not Found", "No such application."));
    }
    if (!devices.isEnabled()) {
      return written(call, error("device_flow_disabled", "Device flow is not enabled."));
    }
    DeviceFlow.Request request = devices.begin(form.getOrDefault("scope", ""));
    JsonObject json = new JsonObject();
    json.addProperty("device_code", request.deviceCode);
    json.addProperty("user_code", request.userCode);
    json.addProperty("verification_uri", call.links().web() + "/login/device");
    json.addProperty("expires_in", request.lifetime.toSeconds());
    json.addProperty("interval", request.interval().toSeconds());
    return written(call, json);
  }

  private Answer token(Call call) {
    Map<String, String> form = form(call);
    if (!GRANT_TYPE.equals(form.get("grant_type"))) {
      return written(call, error("unsupported_grant_type", "Only device codes work here."));
    }
    return switch (devices.poll(form.getOrDefault("device_code", ""))) {
      case DeviceFlow.Poll.Refused refused ->
          written(call, error(refused.error(), refused.description()));
      case DeviceFlow.Poll.SlowDown slower -> {
        JsonObject json = error("slow_down", "Too many requests have been made.");
        json.addProperty("interval", slower.interval().toSeconds());
        yield written(call, json);
      }
      case DeviceFlow.Poll.Granted granted -> {
        JsonObject json = new JsonObject();
        json.addProperty("access_token", granted.token());
        json.addProperty("token_type", "bearer");
        json.addProperty("scope", granted.scopes().trim().replace(' ', ','));
        yield written(call, json);
      }
    };
  }

  private Answer decide(Map<String, String> form) {
    String code = form.getOrDefault("user_code", "");
    boolean known =
        form.containsKey("deny")
            ? devices.deny(code)
            : devices.approve(code, users.first().login());
    return Answer.html(200, Pages.device(known ? "Done. Go back to the app." : "Unknown code."));
  }

  private static JsonObject error(String error, String description) {
    JsonObject json = new JsonObject();
    json.addProperty("error", error);
    json.addProperty("error_description", description);
    json.addProperty("error_uri", "https://docs.github.com/apps/oauth-apps");
    return json;
  }

  /// As a form unless JSON is asked for.
  private static Answer written(Call call, JsonObject json) {
    if (call.header("Accept").orElse("").contains("json")) {
      return Answer.json(200, json);
    }
    String form =
        json.entrySet().stream()
            .map(field -> field.getKey() + "=" + Links.encoded(field.getValue().getAsString()))
            .collect(Collectors.joining("&"));
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return Answer.bytes(200, "application/x-www-form-urlencoded; charset=utf-8", bytes);
  }

  private static Map<String, String> form(Call call) {
    if (call.header("Content-Type").orElse("").contains("json")) {
      return JsonBody.of(call).texts();
    }
    Map<String, String> form = Percent.query(new String(call.body(), StandardCharsets.UTF_8));
    call.query().forEach(form::putIfAbsent);
    return form;
  }
}
