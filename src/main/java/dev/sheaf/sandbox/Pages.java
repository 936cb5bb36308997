package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;

/// The few web pages that links of the API lead to.
final class Pages {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "pre{background:#f6f8fa;padding:1rem;overflow:auto}";

  private Pages() {}

  static String gist(Gist gist) {
    StringBuilder body = new StringBuilder();
    String title = gist.description().orElse("");
    body.append("<h1>").append(escape(title.isEmpty() ? gist.id() : title)).append("</h1>");
    for (Entry file : gist.repo().head().files()) {
      byte[] content = gist.repo().content(file.blob());
      int length = Math.min(content.length, FileJson.MAX_BYTES);
      body.append("<h2>").append(escape(file.name())).append("</h2><pre>");
      body.append(escape(new String(content, 0, length, StandardCharsets.UTF_8)));
      body.append("</pre>");
    }
    return page(title, body.toString());
  }

  static String user(User user) {
    String name = user.name().isEmpty() ? user.login() : user.name();
    return page(name, "<h1>" + escape(name) + "</h1><p>" + escape(user.bio()) + "</p>");
  }

  static String device(String message) {
    return page(
        "Sign in",
        "<h1>Sign in to the sandbox</h1><p>"
            + escape(message)
            + "</p><form method=post action=/login/device><input name=user_code placeholder=CODE>"
            + " <button name=approve>Approve</button> <button name=deny>Deny</button></form>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String page(String title, String body) {
    return "<!doctype html><meta charset=utf-8><title>"
        + escape(title)
        + " · sandbox</title><style>"
        + STYLE
        + "</style>"
        + body;
  }
}
