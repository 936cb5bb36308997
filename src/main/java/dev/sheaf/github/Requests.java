package dev.sheaf.github;

import okhttp3.Request;

/// Tells requests apart.
final class Requests {
  private Requests() {}

  /// Whether it changes something on the host.
  static boolean isWrite(Request request) {
    return !request.method().equals("GET");
  }

  /// What it asks for, for a log or the details of a failure: never the host's secrets.
  static String describe(Request request) {
    return request.method() + " " + request.url().encodedPath();
  }
}
