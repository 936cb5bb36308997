package dev.sheaf.sandbox;

import java.time.Instant;

/// Somebody who owns gists here.
public record User(
    long id, String login, String name, String location, String bio, Instant createdAt) {

  /// The address in the commits of this user's gists.
  String email() {
    return id + "+" + login + "@users.noreply.sandbox.invalid";
  }
}
