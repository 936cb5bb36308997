package dev.sheaf.ui.editor;

import dev.sheaf.text.Span;

/// One match in one file of a gist, with the line it stands in.
///
/// @param line counted from 1
/// @param before what stands before it in its line, or the end of that
/// @param after what stands behind it in its line, or the beginning of that
record FoundLine(FileKey file, int line, Span match, String before, String marked, String after) {
  private static final int MOST_BEFORE = 40;
  private static final int MOST = 160;

  /// @param lineStart where in the text the line begins
  static FoundLine of(FileKey file, String text, Span match, int line, int lineStart) {
    int newline = text.indexOf('\n', match.start());
    int lineEnd = newline < 0 ? text.length() : newline;
    int from = Math.max(lineStart, match.start() - MOST_BEFORE);
    int to = Math.min(match.end(), Math.min(lineEnd, match.start() + MOST));
    String before = plain(text.substring(from, match.start())).stripLeading();
    return new FoundLine(
        file,
        line,
        match,
        from == lineStart ? before : "…" + before,
        plain(text.substring(match.start(), to)) + (to < match.end() ? "…" : ""),
        plain(text.substring(to, Math.min(lineEnd, to + MOST))));
  }

  // What would break or turn the row is shown as a blank or a dot.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cc}", " ").replaceAll("\\p{Cf}", "·");
  }

  String spoken() {
    return before + marked + after;
  }
}
