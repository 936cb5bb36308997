package dev.sheaf.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;

/// The API says no; turned into GitHub's error body where it is caught.
final class Refusal extends RuntimeException {
  private final int status;
  private final String text;
  private final JsonObject extra;

  private Refusal(int status, String text, JsonObject extra) {
    super(status + " " + text, null, false, false);
    this.status = status;
    this.text = text;
    this.extra = extra;
  }

  static Refusal of(int status, String message) {
    return new Refusal(status, message, new JsonObject());
  }

  static Refusal notFound() {
    return of(404, "Not Found");
  }

  static Refusal unauthorized() {
    return of(401, "Requires authentication");
  }

  static Refusal badCredentials() {
    return of(401, "Bad credentials");
  }

  /// A value of the wrong type, in the words of GitHub's schema check.
  static Refusal invalidRequest(String reason) {
    return of(422, "Invalid request.\n\n" + reason);
  }

  static Refusal validation(String resource, String field, String code) {
    JsonObject error = new JsonObject();
    error.addProperty("resource", resource);
    error.addProperty("code", code);
    error.addProperty("field", field);
    return validation(error);
  }

  static Refusal custom(String resource, String field, String message) {
    JsonObject error = new JsonObject();
    error.addProperty("resource", resource);
    error.addProperty("code", "custom");
    error.addProperty("field", field);
    error.addProperty("message", message);
    return validation(error);
  }

  static Refusal blocked(String reason, String createdAt) {
    JsonObject block = new JsonObject();
    block.addProperty("reason", reason);
    block.addProperty("created_at", createdAt);
    block.addProperty("html_url", "https://github.com/tos");
    JsonObject extra = new JsonObject();
    extra.add("block", block);
    return new Refusal(403, "Gist access blocked", extra);
  }

  /// @param caller empty for an anonymous one
  static Refusal rateLimited(Optional<User> caller) {
    return of(
        403,
        caller
            .map(user -> "API rate limit exceeded for user ID " + user.id() + ".")
            .orElse(
                "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated"
                    + " requests get a higher rate limit. Check out the documentation for more"
                    + " details.)"));
  }

  private static Refusal validation(JsonObject error) {
    JsonArray errors = new JsonArray();
    errors.add(error);
    JsonObject extra = new JsonObject();
    extra.add("errors", errors);
    return new Refusal(422, "Validation Failed", extra);
  }

  /// For people.
  String text() {
    return text;
  }

  int status() {
    return status;
  }

  /// @param documentation the page of GitHub's documentation that explains the operation
  Answer answer(Edition edition, String documentation) {
    JsonObject body = new JsonObject();
    body.addProperty("message", text);
    extra.asMap().forEach(body::add);
    if (edition == Edition.ENTERPRISE_2_18) {
      body.addProperty("documentation_url", "https://developer.github.com/enterprise/2.18/v3");
    } else {
      body.addProperty("documentation_url", "https://docs.github.com/rest" + documentation);
      body.addProperty("status", String.valueOf(status));
    }
    return Answer.json(status, body);
  }
}
