package dev.sheaf.ui.code;

import java.util.ArrayList;
import java.util.List;

/// Lines as everywhere here: divided by `\n` and by nothing else.
final class TextLines {
  private TextLines() {}

  /// The first lines of the text, without their breaks.
  static List<String> first(String text, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = text.indexOf('\n');
    while (end >= 0 && lines.size() < most) {
      lines.add(text.substring(start, end));
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    if (lines.size() < most) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  static int breaks(String text) {
    int breaks = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      breaks++;
    }
    return breaks;
  }
}
