package dev.sheaf.text;

import dev.sheaf.text.Passage.Line;
import java.util.ArrayList;
import java.util.List;

/// How a language marks what is no code, and how an editor turns lines into that and back.
///
/// @param line what begins a comment that ends with its line; empty for none
/// @param open what begins a comment of any length; empty for none
/// @param close what ends that
public record Comments(String line, String open, String close) {
  /// Makes the touched lines comments, or code again where all of them are comments.
  public Passage toggleLines(Passage passage) {
    if (line.isEmpty()) {
      List<Line> lines = filled(passage);
      int last = lines.getLast().start() + lines.getLast().text().stripTrailing().length();
      return toggleBlock(passage, lines.getFirst().start() + lines.getFirst().indent(), last);
    }
    List<Line> lines = filled(passage);
    List<Splice> splices = new ArrayList<>();
    if (lines.stream().allMatch(one -> one.text().startsWith(line, one.indent()))) {
      for (Line one : lines) {
        int at = one.indent();
        boolean spaced = one.text().startsWith(" ", at + line.length());
        splices.add(new Splice(one.start() + at, line.length() + (spaced ? 1 : 0), ""));
      }
    } else {
      int column = sharedIndent(lines);
      lines.forEach(one -> splices.add(new Splice(one.start() + column, 0, line + " ")));
    }
    return passage.with(splices);
  }

  /// Makes what is selected a comment, or code again; without a selection, the caret's line.
  public Passage toggleBlock(Passage passage) {
    if (open.isEmpty()) {
      return toggleLines(passage);
    }
    if (passage.isSelected()) {
      return toggleBlock(passage, passage.start(), passage.end());
    }
    Line only = passage.touched().getFirst();
    return toggleBlock(
        passage,
        only.start() + only.indent(),
        only.start() + Math.max(only.indent(), only.text().stripTrailing().length()));
  }

  private Passage toggleBlock(Passage passage, int from, int to) {
    if (open.isEmpty()) {
      return passage;
    }
    String inside = passage.text().substring(from, Math.max(from, to));
    boolean whole =
        inside.startsWith(open)
            && inside.indexOf(close, open.length()) == inside.length() - close.length();
    if (!whole) {
      return passage.with(
          List.of(
              new Splice(from, 0, open + " "), new Splice(from + inside.length(), 0, " " + close)));
    }
    String bare = inside.substring(open.length(), inside.length() - close.length());
    int before = bare.startsWith(" ") ? 1 : 0;
    int behind = bare.length() > before && bare.endsWith(" ") ? 1 : 0;
    return passage.with(
        List.of(
            new Splice(from, open.length() + before, ""),
            new Splice(
                from + inside.length() - close.length() - behind, close.length() + behind, "")));
  }

  // Blank lines need no comment, unless there is nothing else.
  private static List<Line> filled(Passage passage) {
    List<Line> filled = passage.touched().stream().filter(one -> !one.isBlank()).toList();
    return filled.isEmpty() ? passage.touched() : filled;
  }

  // How far the lines are indented in the same way.
  private static int sharedIndent(List<Line> lines) {
    String first = lines.getFirst().text();
    int shared = lines.getFirst().indent();
    for (Line one : lines) {
      int same = 0;
      while (same < Math.min(shared, one.indent())
          && one.text().charAt(same) == first.charAt(same)) {
        same++;
      }
      shared = same;
    }
    return shared;
  }
}
