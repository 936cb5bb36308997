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

  /// Sets every line in as far as it was, but in the other way.
  public Passage convert(Passage passage, Indentation to) {
    String text = passage.text();
    List<Splice> splices = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = passage.lineEnd(start);
      Line line = new Line(start, end, text.substring(start, end));
      int indent = line.indent();
      int columns = column(line.text(), indent);
      String other = to.unit().repeat(columns / width) + " ".repeat(columns % width);
      if (!line.text().startsWith(other) || other.length() != indent) {
        splices.add(new Splice(start, indent, other));
      }
      start = end + 1;
    }
    return passage.with(splices);
  }
}
