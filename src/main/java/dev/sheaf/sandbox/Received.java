package dev.sheaf.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request as it arrived, for tests to look at.
///
/// @param path with the query, still encoded
/// @param headers by lower-case name
public record Received(String method, String path, Map<String, List<String>> headers) {

  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  public boolean isApi() {
    return path.startsWith("/api/");
  }

  public boolean isWrite() {
    return !method.equals("GET") && !method.equals("HEAD");
  }

  // Headers hold tokens.
  @Override
  public String toString() {
    return method + " " + path;
  }
}
