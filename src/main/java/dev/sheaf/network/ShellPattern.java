package dev.sheaf.network;

/// Compares texts with patterns as shells know them: `*` for anything, `?` for one character.
final class ShellPattern {
  private ShellPattern() {}

  /// In time that grows with the product of both lengths, whatever a script makes up.
  static boolean matches(String pattern, String text) {
    int at = 0;
    int star = -1;
    int mark = 0;
    int i = 0;
    while (i < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        mark = i;
      } else if (at < pattern.length()
          && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++mark;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
