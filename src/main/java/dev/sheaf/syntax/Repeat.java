package dev.sheaf.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often something in a regular expression may follow itself, and where that is said.
record Repeat(int least, int most, int end) {
  private static final Pattern REPEAT = Pattern.compile("(?:([?*+])|\\{(\\d*)(,?)(\\d*)})[?+]?");

  /// What stands at `start`: a quantifier, or nothing, which means once.
  static Repeat at(String regex, int start) {
    Matcher repeat = REPEAT.matcher(regex).region(start, regex.length());
    if (!repeat.lookingAt() || "{}".equals(repeat.group()) || "{,}".equals(repeat.group())) {
      return new Repeat(1, 1, start);
    }
    String sign = repeat.group(1);
    if (sign != null) {
      return new Repeat(
          "+".equals(sign) ? 1 : 0, "?".equals(sign) ? 1 : Integer.MAX_VALUE, repeat.end());
    }
    int least = number(repeat.group(2), 0);
    int most = repeat.group(3).isEmpty() ? least : number(repeat.group(4), Integer.MAX_VALUE);
    return new Repeat(Math.min(least, most), Math.max(least, most), repeat.end());
  }

  private static int number(String digits, int otherwise) {
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }
}
