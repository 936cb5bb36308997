package dev.sheaf.sandbox;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The headers GitHub puts on every answer of its API.
final class ApiHeaders {
  private static final String EXPOSED =
      "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining,"
          + " X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes,"
          + " X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO,"
          + " X-GitHub-Request-Id, Deprecation, Sunset";

  private ApiHeaders() {}

  static Map<String, String> always(Call call, Edition edition) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Server", "GitHub.com");
    headers.put("X-GitHub-Media-Type", "github.v3; format=json");
    headers.put("X-GitHub-Request-Id", requestId());
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", EXPOSED);
    headers.put("Content-Security-Policy", "default-src 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Vary", "Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding");
    switch (edition) {
      case GITHUB ->
          headers.put(
              "X-GitHub-Api-Version-Selected",
              call.header("X-GitHub-Api-Version").orElse("2022-11-28"));
      case ENTERPRISE -> headers.put("X-GitHub-Enterprise-Version", "3.19.0");
      case ENTERPRISE_2_18 -> headers.put("X-GitHub-Enterprise-Version", "2.18.0");
    }
    return headers;
  }

  static Map<String, String> ofAccess(@Nullable Access access) {
    if (access == null || access.kind() != Access.Kind.CLASSIC) {
      return Map.of("Cache-Control", "public, max-age=60, s-maxage=60");
    }
    return Map.of(
        "Cache-Control", "private, max-age=60, s-maxage=60",
        "X-OAuth-Scopes", String.join(", ", access.scopes()),
        "X-Accepted-OAuth-Scopes", "");
  }

  static Map<String, String> ofBudget(RateLimits.State state) {
    return Map.of(
        "X-RateLimit-Limit", String.valueOf(state.limit()),
        "X-RateLimit-Remaining", String.valueOf(state.remaining()),
        "X-RateLimit-Used", String.valueOf(state.used()),
        "X-RateLimit-Reset", String.valueOf(state.reset().getEpochSecond()),
        "X-RateLimit-Resource", "core");
  }

  private static String requestId() {
    String hex = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return String.join(
        ":", hex.substring(0, 4), hex.substring(4, 9), hex.substring(9, 16), hex.substring(16, 24));
  }
}
