package dev.sheaf.library;

import dev.sheaf.gist.DiskName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives the files of one folder names that every operating system takes, each another one.
final class EntryNames {
  private final Set<String> taken = new HashSet<>();

  /// The name to use for `wanted` here.
  String name(String wanted) {
    String safe = DiskName.of(wanted);
    String name = safe;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = numbered(safe, number);
    }
    return name;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot)
        : name + " (" + number + ")";
  }
}
