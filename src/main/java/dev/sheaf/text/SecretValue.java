package dev.sheaf.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what may be a real secret from what only stands in its place.
final class SecretValue {
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)example|sample|dummy|fake|placeholder|redacted|change.?me|replace.?me|insert|todo"
              + "|your.?|my.?(?:pass|secret|token|key)|x{4}|\\*{3}|\\.{3}|…|•{2}|[<>]|\\$[({\\w]"
              + "|\\{\\{|%[({\\w]|process\\.env|environ|getenv|(?:0123456789|1234567890|abcdefgh){2}");
  private static final Pattern PLAIN_WORD =
      Pattern.compile(
          "(?i)(?:(?:the|my|a|some|new|old|user|db|root|admin|test)?[_-]?"
              + "(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|string|none|null|nil|true|false"
              + "|undefined|optional|required|hidden|default|value|input|text|test|foo|bar|admin"
              + "|root|user|guest|postgres|mysql))\\d{0,3}");
  private static final Pattern PATH_IN_CODE =
      Pattern.compile("[\\p{L}_$@&][\\w$]*(?:(?:\\.|->|::|/)[\\p{L}_$][\\w$]*)*");

  private SecretValue() {}

  /// Whether a person would know that this is no real one.
  static boolean isStandIn(String value) {
    return STAND_IN.matcher(value).find()
        || PLAIN_WORD.matcher(value).matches()
        || value.chars().distinct().count() < 4;
  }

  /// Whether it could be a password, letters with digits or signs among them, and is no path.
  static boolean isPassword(String value) {
    boolean path = value.startsWith("/") || value.startsWith("~/");
    return value.length() >= 6 && !path && kinds(value) >= 2 && !isStandIn(value);
  }

  /// Whether it is as mixed as what machines make.
  static boolean isRandom(String value) {
    return value.length() >= 16
        && value.chars().anyMatch(Character::isDigit)
        && bits(value) >= 3.2
        && !isStandIn(value);
  }

  /// Whether it may as well be the name of something in a program.
  static boolean isName(String value) {
    return PATH_IN_CODE.matcher(value).matches();
  }

  private static int kinds(String value) {
    boolean lower = !value.equals(value.toUpperCase(Locale.ROOT));
    boolean upper = !value.equals(value.toLowerCase(Locale.ROOT));
    boolean digit = value.chars().anyMatch(Character::isDigit);
    boolean sign = value.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != '_');
    return (lower || upper ? 1 : 0) + (digit ? 1 : 0) + (sign ? 1 : 0);
  }

  /// How much a character tells on average, in bits.
  private static double bits(String value) {
    int[] counts = new int[128];
    for (int i = 0; i < value.length(); i++) {
      counts[value.charAt(i) & 127]++;
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }
}
