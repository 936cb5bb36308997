package dev.sheaf.syntax;

import java.util.ArrayList;
import java.util.List;

/// Rewrites look-behinds of varying length, which the engine's regular expressions cannot hold,
/// into alternatives of fixed length, which they can: `(?<=(?:a|bc)d?)` becomes `(?<=a|ad|bc|bcd)`.
/// What may repeat without end repeats as often as there is room for.
final class LookBehind {
  private static final int MOST_ALTERNATIVES = 300;
  private static final int[] LONGEST_REPEATS = {80, 20, 8, 3, 1};

  private final String regex;
  private int at;
  private int longestRepeat;

  private LookBehind(String regex) {
    this.regex = regex;
  }

  /// The same expression with every look-behind spelt out.
  static String spellOut(String regex) {
    StringBuilder result = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < regex.length(); i = next(regex, i)) {
      if (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i)) {
        LookBehind body = new LookBehind(regex);
        String spelt = body.spelt(i + 4);
        result.append(regex, copied, i + 4).append(spelt);
        copied = body.at;
        i = body.at;
      }
    }
    return result.append(regex.substring(copied)).toString();
  }

  /// Whether a look-behind holds a group, a repetition or a reference, and so might be of varying
  /// length.
  static boolean mayVary(String regex) {
    for (int i = 0; i < regex.length(); i = next(regex, i)) {
      if (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i)) {
        for (int j = i + 4; j < regex.length() && regex.charAt(j) != ')'; j = next(regex, j)) {
          boolean backReference =
              regex.charAt(j) == '\\'
                  && j + 1 < regex.length()
                  && Character.isDigit(regex.charAt(j + 1));
          if (backReference || "(?*+{".indexOf(regex.charAt(j)) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private String spelt(int start) {
    List<String> alternatives = List.of();
    for (int repeat : LONGEST_REPEATS) {
      longestRepeat = repeat;
      at = start;
      alternatives = alternatives();
      if (alternatives.size() <= MOST_ALTERNATIVES) {
        break;
      }
    }
    return String.join("|", alternatives.stream().distinct().toList());
  }

  /// Reads up to the closing parenthesis, and leaves `at` on it.
  private List<String> alternatives() {
    List<String> all = new ArrayList<>();
    List<String> current = List.of("");
    while (at < regex.length() && regex.charAt(at) != ')') {
      if (regex.charAt(at) == '|') {
        at++;
        all.addAll(current);
        current = List.of("");
      } else {
        current = product(current, repeated(atom()));
      }
    }
    all.addAll(current);
    return all;
  }

  private List<String> atom() {
    int start = at;
    if (regex.charAt(at) == '(') {
      if (regex.startsWith("(?:", at) || !regex.startsWith("(?", at)) {
        at += regex.startsWith("(?:", at) ? 3 : 1;
        List<String> inside = alternatives();
        at++;
        return inside;
      }
      // Anything else in parentheses (a look-ahead, flags) is taken as it is.
      at = closing(regex, at) + 1;
    } else {
      at = next(regex, at);
    }
    return List.of(regex.substring(start, Math.min(at, regex.length())));
  }

  private List<String> repeated(List<String> atom) {
    Repeat repeat = Repeat.at(regex, at);
    at = repeat.end();
    int most = Math.min(repeat.most(), repeat.least() + longestRepeat);
    if (repeat.least() == 1 && most == 1) {
      return atom;
    }
    List<String> result = new ArrayList<>();
    for (int times = repeat.least(); times <= most; times++) {
      if (times == 0) {
        result.add("");
      } else if (atom.size() == 1) {
        result.add(times == 1 ? atom.getFirst() : atom.getFirst() + "{" + times + "}");
      } else {
        List<String> several = List.of("");
        for (int i = 0; i < times && several.size() <= MOST_ALTERNATIVES; i++) {
          several = product(several, atom);
        }
        result.addAll(several);
      }
    }
    return result;
  }

  private static List<String> product(List<String> left, List<String> right) {
    List<String> result = new ArrayList<>();
    for (String l : left) {
      for (String r : right) {
        result.add(l + r);
        if (result.size() > MOST_ALTERNATIVES) {
          return result;
        }
      }
    }
    return result;
  }

  /// The index after the escape, character class or single character at `i`.
  private static int next(String regex, int i) {
    return switch (regex.charAt(i)) {
      case '\\' -> afterEscape(regex, i);
      case '[' -> afterClass(regex, i);
      default -> i + 1;
    };
  }

  private static int afterEscape(String regex, int i) {
    boolean braces =
        i + 2 < regex.length()
            && regex.charAt(i + 2) == '{'
            && "pPxuko".indexOf(regex.charAt(i + 1)) >= 0;
    int end = braces ? regex.indexOf('}', i) : -1;
    return Math.min(regex.length(), end < 0 ? i + 2 : end + 1);
  }

  private static int afterClass(String regex, int i) {
    int j = i + 1;
    if (j < regex.length() && regex.charAt(j) == '^') {
      j++;
    }
    if (j < regex.length() && regex.charAt(j) == ']') {
      j++;
    }
    while (j < regex.length() && regex.charAt(j) != ']') {
      j = next(regex, j);
    }
    return Math.min(regex.length(), j + 1);
  }

  private static int closing(String regex, int open) {
    int depth = 0;
    int i = open;
    while (i < regex.length()) {
      char c = regex.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
      i = next(regex, i);
    }
    return regex.length() - 1;
  }
}
