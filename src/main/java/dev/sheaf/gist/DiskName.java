package dev.sheaf.gist;

import java.util.regex.Pattern;

/// Makes names of files that every operating system takes, and that stay in their folder.
public final class DiskName {
  private static final int LONGEST = 120;
  private static final int LONGEST_ENDING = 16;
  // What Windows refuses, what nobody can see, and what turns the direction of writing.
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private DiskName() {}

  /// A name as close to `wanted` as can be.
  public static String of(String wanted) {
    String name = UNSAFE.matcher(wanted).replaceAll("_").strip();
    if (name.length() > LONGEST) {
      name = shortened(name);
    }
    // Dots alone lead out of the folder; at the end Windows drops them.
    name = name.replaceFirst("^\\.{2,}", "_").replaceFirst("[. ]+$", "_");
    return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    return name.substring(0, LONGEST - ending.length()) + ending;
  }
}
