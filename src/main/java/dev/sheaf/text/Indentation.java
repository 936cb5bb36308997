package dev.sheaf.text;

import dev.sheaf.text.Passage.Line;
import java.util.ArrayList;
import java.util.List;

/// How lines are set in.
///
/// @param tabs whether by tabs, else by spaces
/// @param width how many columns a level takes
public record Indentation(boolean tabs, int width) {
  /// Where nothing tells anything else.
  public static final Indentation USUAL = new Indentation(false, 4);

  public static Indentation spaces(int width) {
    return new Indentation(false, width);
  }

  public static Indentation tabs(int width) {
    return new Indentation(true, width);
  }

  /// One level of it.
  public String unit() {
    return tabs ? "\t" : " ".repeat(width);
  }

  /// What brings `column`, counted from 0, to the next level.
  public String toNextLevel(int column) {
    return tabs ? "\t" : " ".repeat(width - column % width);
  }

  /// How many columns the characters before `end` in that line take.
  public int column(String line, int end) {
    int column = 0;
    for (int i = 0; i < end; i++) {
      column = line.charAt(i) == '\t' ? column - column % width + width : column + 1;
    }
    return column;
  }

  /// Sets the touched lines in by one level; empty ones stay.
  public Passage indent(Passage passage) {
    List<Splice> splices =
        passage.touched().stream()
            .filter(line -> line.start() < line.end())
            .map(line -> new Splice(line.start(), 0, unit()))
            .toList();
    return passage.with(splices);
  }

  /// Sets the touched lines out by one level, as far as they are set in.
  public Passage outdent(Passage passage) {
    List<Splice> splices = new ArrayList<>();
    for (Line line : passage.touched()) {
      int removed = oneLevel(line.text());
      if (removed > 0) {
        splices.add(new Splice(line.start(), removed, ""));
      }
    }
    return passage.with(splices);
  }

  /// How many characters at the line's start make up its first level.
  public int oneLevel(String line) {
    int at = 0;
    while (at < width && at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    boolean tab = at < width && at < line.length() && line.charAt(at) == '\t';
    return tab ? at + 1 : at;
  }

  /// The text with each line set in as far as it was, but in the other way.
  public String convert(String text, Indentation to) {
    StringBuilder next = new StringBuilder(text.length());
    int start = 0;
    while (true) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      int indent = new Line(0, line.length(), line).indent();
      int columns = column(line, indent);
      next.append(to.unit().repeat(columns / width))
          .repeat(' ', columns % width)
          .append(line, indent, line.length());
      if (end < 0) {
        return next.toString();
      }
      next.append('\n');
      start = end + 1;
    }
  }
}
