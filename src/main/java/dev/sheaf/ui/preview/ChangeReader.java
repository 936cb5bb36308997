package dev.sheaf.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads unified diffs, with whatever stands between them.
final class ChangeReader {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d{1,9})(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*");
  private static final Pattern FILE =
      Pattern.compile(
          "(?:diff |index |--- |\\+\\+\\+ |new file|deleted file|old mode|new"
              + " mode|similarity|rename|copy|Binary files|Only in).*");

  private final List<ChangeLine> lines = new ArrayList<>();
  private int before;
  private int after;
  private int beforeLeft;
  private int afterLeft;

  private ChangeReader() {}

  static List<ChangeLine> read(String text) throws InterruptedException {
    ChangeReader reader = new ChangeReader();
    for (String line : text.stripTrailing().split("\n", -1)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      reader.take(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    return reader.lines;
  }

  private void take(String line) {
    char sign = line.isEmpty() ? ' ' : line.charAt(0);
    if (beforeLeft > 0 || afterLeft > 0) {
      if (sign == '+') {
        afterLeft--;
        add(ChangeLine.Type.ADDED, 0, after++, line);
        return;
      }
      if (sign == '-') {
        beforeLeft--;
        add(ChangeLine.Type.REMOVED, before++, 0, line);
        return;
      }
      if (sign == ' ') {
        beforeLeft--;
        afterLeft--;
        add(ChangeLine.Type.SAME, before++, after++, line);
        return;
      }
    }
    if (sign == '\\') {
      add(ChangeLine.Type.WORDS, 0, 0, line);
      return;
    }
    Matcher hunk = HUNK.matcher(line);
    if (hunk.matches()) {
      before = Integer.parseInt(hunk.group(1));
      after = Integer.parseInt(hunk.group(3));
      beforeLeft = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
      afterLeft = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
      add(ChangeLine.Type.HUNK, 0, 0, line);
      return;
    }
    beforeLeft = 0;
    afterLeft = 0;
    boolean file = FILE.matcher(line).matches();
    add(file ? ChangeLine.Type.FILE : ChangeLine.Type.WORDS, 0, 0, line);
  }

  private void add(ChangeLine.Type type, int oldNumber, int newNumber, String text) {
    lines.add(new ChangeLine(type, oldNumber, newNumber, text));
  }
}
