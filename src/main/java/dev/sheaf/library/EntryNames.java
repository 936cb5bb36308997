package dev.sheaf.library;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives the files of one folder names that every operating system takes, each another one.
final class EntryNames {
  private static final int MOST_CHARACTERS = 120;
  // What Windows refuses, what nobody can see, and what turns the direction of writing.
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /// The name to use for `wanted` here.
  String name(String wanted) {
    String safe = safe(wanted);
    String name = safe;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = numbered(safe, number);
    }
    return name;
  }

  static String safe(String wanted) {
    String name = UNSAFE.matcher(wanted).replaceAll("_").strip();
    if (name.length() > MOST_CHARACTERS) {
      name = shortened(name);
    }
    // Dots alone lead out of the folder; at the end Windows drops them.
    name = name.replaceFirst("^\\.{2,}", "_").replaceFirst("[. ]+$", "_");
    return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
    return name.substring(0, MOST_CHARACTERS - ending.length()) + ending;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot)
        : name + " (" + number + ")";
  }
}
