package dev.sheaf.settings;

import java.util.List;
import java.util.Optional;

/// The process that has a home, as it tells others.
///
/// @param pid the operating system's number for it
/// @param activity what it does there, in a word or two
/// @param port on this machine's loopback, where it hears others; 0 where it does not
/// @param word that proves to it that who calls can read the home
public record Tenant(long pid, String activity, int port, String word) {
  List<String> lines() {
    return List.of(Long.toString(pid), activity, Integer.toString(port), word);
  }

  /// Empty where it has not told yet.
  static Optional<Tenant> of(List<String> lines) {
    if (lines.size() < 4 || !lines.get(0).matches("\\d+") || !lines.get(2).matches("\\d+")) {
      return Optional.empty();
    }
    return Optional.of(
        new Tenant(
            Long.parseLong(lines.get(0)),
            lines.get(1),
            Integer.parseInt(lines.get(2)),
            lines.get(3)));
  }
}
