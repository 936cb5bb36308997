package dev.sheaf.main;

import java.util.regex.Pattern;

/// Takes out of a message what is nobody's business: tokens, and more than a few words of a text.
final class Discretion {
  private static final int MOST = 200;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\b(gh[a-z]_\\w+|github_pat_\\w+|[0-9a-fA-F]{40}|(?i:token|bearer|basic)"
              + " [\\w+/=.-]{8,})");
  private static final Pattern LONG_QUOTE = Pattern.compile("([\"'`])(?:(?!\\1).){33,}?\\1");

  private Discretion() {}

  /// The first line of `message` without either.
  static String about(String message) {
    String line = message.lines().findFirst().orElse("");
    String kept =
        LONG_QUOTE.matcher(TOKEN.matcher(line).replaceAll("(secret)")).replaceAll("(text)");
    return kept.length() <= MOST ? kept : kept.substring(0, MOST) + "…";
  }

  /// What went wrong and where, with its causes.
  static String about(Throwable error) {
    StringBuilder text = new StringBuilder();
    String before = "";
    int depth = 0;
    for (Throwable one = error; one != null && depth < 8; one = one.getCause(), depth++) {
      String message = one.getMessage();
      text.append(before).append(one.getClass().getName());
      if (message != null) {
        text.append(": ").append(about(message));
      }
      for (StackTraceElement frame : one.getStackTrace()) {
        text.append("\n  at ").append(frame);
      }
      before = "\nCaused by: ";
    }
    return text.append('\n').toString();
  }
}
