package dev.sheaf.ui.preview;

import java.util.regex.Pattern;

/// Reads what a program wrote for a terminal.
final class Terminal {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\u001b(?:\\[[0-?]*+[ -/]*+[@-~]|\\][^\u0007\u001b]*+(?:\u0007|\u001b\\\\)?|.)");

  private Terminal() {}

  /// The text without colours; of a line that was written over and over, what stood there last.
  static String plain(String text) {
    String plain = ESCAPE.matcher(text).replaceAll("").replace("\r\n", "\n");
    if (plain.indexOf('\r') < 0) {
      return plain;
    }
    StringBuilder lines = new StringBuilder();
    for (String line : plain.split("\n", -1)) {
      String last = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      lines.append(last, last.lastIndexOf('\r') + 1, last.length()).append('\n');
    }
    lines.setLength(lines.length() - 1);
    return lines.toString();
  }
}
