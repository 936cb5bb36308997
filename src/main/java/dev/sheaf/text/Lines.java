package dev.sheaf.text;

import java.util.ArrayList;
import java.util.List;

/// Texts as lines that keep what ends them, so that joined again they are the same text.
public final class Lines {
  private Lines() {}

  /// The lines of a text, each with the `\n`, `\r\n` or `\r` that ends it; the last may have none.
  /// An empty text has no lines.
  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /// The line without what ends it.
  public static String bare(String line) {
    int end = line.length();
    while (end > 0 && isEnd(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /// What ends the line: nothing, or a line break.
  public static String end(String line) {
    return line.substring(bare(line).length());
  }

  /// Puts lines of several texts one after the other; none runs into the next.
  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    char last = '\n';
    for (String line : lines) {
      if (!isEnd(last)) {
        text.append('\n');
      } else if (last == '\r' && line.startsWith("\n")) {
        // An empty line ended by LF after one ended by CR would read as one ended by CRLF.
        text.append('\r');
      }
      text.append(line);
      last = line.isEmpty() ? last : line.charAt(line.length() - 1);
    }
    return text.toString();
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
