package dev.sheaf.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The URLs in answers.
///
/// @param web `http://HOST:PORT`, as the client addressed it
/// @param raw the same for raw files and avatars
record Links(String web, String raw) {

  String api() {
    return web + "/api/v3";
  }

  String gist(Gist gist) {
    return api() + "/gists/" + gist.id();
  }

  String page(Gist gist) {
    return web + "/gist/" + gist.id();
  }

  String git(Gist gist) {
    return page(gist) + ".git";
  }

  String raw(Gist gist, Entry file) {
    String login = gist.owner().map(User::login).orElse(Users.NOBODY.login());
    return String.join(
        "/", raw, "gist", login, gist.id(), "raw", file.blob().name(), encoded(file.name()));
  }

  String user(User user) {
    return api() + "/users/" + user.login();
  }

  String avatar(User user) {
    return raw + "/avatars/u/" + user.id() + "?v=4";
  }

  /// One segment of a path.
  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
