package dev.sheaf.github;

import dev.sheaf.gist.Host;
import java.net.URI;
import okhttp3.Request;

/// Tells requests apart.
final class Requests {
  private Requests() {}

  /// Whether it changes something on the host.
  static boolean isWrite(Request request) {
    return !request.method().equals("GET");
  }

  /// Whether it goes to the API itself, or to where that host signs people in.
  static boolean isForHost(Request request, Host host) {
    URI address = request.url().uri();
    return Host.isSameOrigin(host.apiRoot(), address) || Host.isSameOrigin(host.webRoot(), address);
  }

  /// How people call the host it goes to, where `host` is the one they know.
  static String nameOfHost(Request request, Host host) {
    return isForHost(request, host) ? host.name() : request.url().host();
  }

  /// What it asks for, for a log or the details of a failure: never the host's secrets.
  static String describe(Request request) {
    return request.method() + " " + request.url().encodedPath();
  }
}
