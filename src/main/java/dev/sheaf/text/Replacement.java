package dev.sheaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes in place of a match.
final class Replacement {
  private static final Pattern SIGN =
      Pattern.compile("\\\\([nt\\\\$])|\\$(?:([$&])|(\\d{1,2})|\\{(\\w+)\\})");

  private final List<Part> parts;

  private Replacement(List<Part> parts) {
    this.parts = parts;
  }

  private sealed interface Part {
    record Text(String text) implements Part {}

    record Group(int number) implements Part {}
  }

  /// Just that text.
  static Replacement plain(String text) {
    return new Replacement(List.of(new Part.Text(text)));
  }

  /// A text in which `$1` and `${name}` are groups, `$0` and `$&` all of the match, `$$` a dollar,
  /// `\n` a line break, `\t` a tab, `\\` a backslash; a group the pattern lacks stays as written.
  static Replacement template(String text, Pattern pattern) {
    int groups = pattern.matcher("").groupCount();
    Map<String, Integer> names = pattern.namedGroups();
    List<Part> parts = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    int at = 0;
    while (sign.find()) {
      parts.add(new Part.Text(text.substring(at, sign.start())));
      at = sign.end();
      if (sign.group(1) != null) {
        parts.add(new Part.Text(escaped(sign.group(1))));
      } else if (sign.group(2) != null) {
        parts.add(sign.group(2).equals("$") ? new Part.Text("$") : new Part.Group(0));
      } else if (sign.group(3) != null) {
        addNumbered(sign.group(3), groups, parts);
      } else {
        Integer number = names.get(sign.group(4));
        parts.add(number == null ? new Part.Text(sign.group()) : new Part.Group(number));
      }
    }
    parts.add(new Part.Text(text.substring(at)));
    return new Replacement(parts);
  }

  private static String escaped(String letter) {
    return switch (letter) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> letter;
    };
  }

  // Where there are fewer groups, $12 is the first one and a 2.
  private static void addNumbered(String digits, int groups, List<Part> parts) {
    if (Integer.parseInt(digits) <= groups) {
      parts.add(new Part.Group(Integer.parseInt(digits)));
    } else if (Integer.parseInt(digits.substring(0, 1)) <= groups) {
      parts.add(new Part.Group(Integer.parseInt(digits.substring(0, 1))));
      parts.add(new Part.Text(digits.substring(1)));
    } else {
      parts.add(new Part.Text("$" + digits));
    }
  }

  void append(MatchResult match, StringBuilder to) {
    for (Part part : parts) {
      switch (part) {
        case Part.Text(String text) -> to.append(text);
        case Part.Group(int number) -> {
          String group = match.group(number);
          to.append(group == null ? "" : group);
        }
      }
    }
  }
}
