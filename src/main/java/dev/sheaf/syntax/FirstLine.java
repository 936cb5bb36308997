package dev.sheaf.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first line of a file says about its language: a shebang, an editor's mode line.
final class FirstLine {
  private static final int LONGEST = 500;
  private static final Pattern SHEBANG =
      Pattern.compile(
          "^#!\\s*(?:\\S*/)?(?:env\\s+(?:-\\S+\\s+|\\w+=\\S*\\s+)*)?(?:\\S*/)?([^\\s/]+)");
  private static final Pattern EMACS =
      Pattern.compile("-\\*-\\s*(?:.*?\\bmode:\\s*)?([\\w+#-]+)\\s*(?:;.*?)?-\\*-");
  private static final Pattern VIM =
      Pattern.compile("\\b(?:vi|vim|ex):.*?\\b(?:ft|filetype|syntax)=([\\w+#-]+)");

  private FirstLine() {}

  static Optional<String> interpreter(String line) {
    Matcher shebang = SHEBANG.matcher(beginning(line));
    return shebang.find() ? Optional.of(shebang.group(1)) : Optional.empty();
  }

  static Optional<String> mode(String line) {
    for (Pattern pattern : new Pattern[] {EMACS, VIM}) {
      Matcher mode = pattern.matcher(beginning(line));
      if (mode.find()) {
        return Optional.of(mode.group(1));
      }
    }
    return Optional.empty();
  }

  static boolean looksLikeXml(String line) {
    return line.startsWith("<?xml");
  }

  private static String beginning(String line) {
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
