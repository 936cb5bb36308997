package dev.sheaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/// What makes one text another, line by line; line endings count.
///
/// @param before the lines of the one text, each with its end
/// @param after those of the other
/// @param hunks the changes in order; no two touch each other
public record Diff(List<String> before, List<String> after, List<Hunk> hunks) {
  /// The row has no line on that side.
  public static final int NONE = -1;

  public Diff {
    before = List.copyOf(before);
    after = List.copyOf(after);
    hunks = List.copyOf(hunks);
  }

  /// Lines that other ones stand for; lines count from 0, and those at `to` are not part of it.
  public record Hunk(int from, int to, int newFrom, int newTo) {}

  /// What a row of the two texts side by side shows.
  public enum Kind {
    SAME,
    /// The line on the left became that on the right.
    CHANGED,
    REMOVED,
    ADDED
  }

  /// A row of the two texts side by side.
  ///
  /// @param before the line's place on the left, or `NONE`
  /// @param after the line's place on the right, or `NONE`
  public record Row(Kind kind, int before, int after) {}

  /// Whether lines that only differ in white space are the same.
  public enum Space {
    COUNTS,
    IGNORED
  }

  /// Compares two texts; long ones take tenths of a second.
  public static Diff of(String before, String after) throws InterruptedException {
    return of(before, after, Space.COUNTS);
  }

  public static Diff of(String before, String after, Space space) throws InterruptedException {
    return of(Lines.of(before), Lines.of(after), space);
  }

  static Diff of(List<String> before, List<String> after) throws InterruptedException {
    return of(before, after, Space.COUNTS);
  }

  private static Diff of(List<String> before, List<String> after, Space space)
      throws InterruptedException {
    try {
      List<String> old = compared(before, space);
      List<String> young = compared(after, space);
      int[] origins = LineMatch.stoppableOrigins(old, young);
      return new Diff(before, after, slid(hunks(origins, old.size()), old, young));
    } catch (CancellationException e) {
      Thread.interrupted();
      throw new InterruptedException();
    }
  }

  private static List<String> compared(List<String> lines, Space space) {
    return switch (space) {
      case COUNTS -> lines;
      case IGNORED -> lines.stream().map(Diff::withoutSpace).toList();
    };
  }

  private static String withoutSpace(String line) {
    StringBuilder dense = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!Character.isWhitespace(line.charAt(i))) {
        dense.append(line.charAt(i));
      }
    }
    return dense.toString();
  }

  private static List<Hunk> hunks(int[] origins, int size) {
    List<Hunk> hunks = new ArrayList<>();
    int line = 0;
    int newLine = 0;
    for (int j = 0; j <= origins.length; j++) {
      int origin = j == origins.length ? size : origins[j];
      if (origin != LineMatch.NONE) {
        if (line < origin || newLine < j) {
          hunks.add(new Hunk(line, origin, newLine, j));
        }
        line = origin + 1;
        newLine = j + 1;
      }
    }
    return hunks;
  }

  // Where a run of lines was added or removed beside equal ones it could be any of them: the last
  // is taken, as Git does, and hunks that come to touch become one.
  private static List<Hunk> slid(List<Hunk> hunks, List<String> before, List<String> after) {
    List<Hunk> slid = new ArrayList<>();
    for (int i = hunks.size() - 1; i >= 0; i--) {
      Hunk next = slid.isEmpty() ? null : slid.getLast();
      Hunk hunk = hunks.get(i);
      int end = next == null ? before.size() : next.from();
      int by = 0;
      if (hunk.from() == hunk.to()) {
        by = room(after, hunk.newFrom(), hunk.newTo(), end - hunk.to());
      } else if (hunk.newFrom() == hunk.newTo()) {
        by = room(before, hunk.from(), hunk.to(), end - hunk.to());
      }
      hunk = new Hunk(hunk.from() + by, hunk.to() + by, hunk.newFrom() + by, hunk.newTo() + by);
      if (next != null && hunk.to() == next.from()) {
        slid.removeLast();
        hunk = new Hunk(hunk.from(), next.to(), hunk.newFrom(), next.newTo());
      }
      slid.add(hunk);
    }
    return slid.reversed();
  }

  private static int room(List<String> lines, int from, int to, int most) {
    int by = 0;
    while (by < most && Objects.equals(lines.get(from + by), lines.get(to + by))) {
      by++;
    }
    return by;
  }

  public boolean isEmpty() {
    return hunks.isEmpty();
  }

  /// How many lines the second text has that the first has not.
  public int added() {
    return hunks.stream().mapToInt(hunk -> hunk.newTo() - hunk.newFrom()).sum();
  }

  /// How many lines the first text has that the second has not.
  public int removed() {
    return hunks.stream().mapToInt(hunk -> hunk.to() - hunk.from()).sum();
  }

  /// All lines of both texts side by side, those that stayed in one row.
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>(Math.max(before.size(), after.size()));
    int line = 0;
    int newLine = 0;
    for (Hunk hunk : hunks) {
      while (line < hunk.from()) {
        rows.add(new Row(Kind.SAME, line++, newLine++));
      }
      while (line < hunk.to() && newLine < hunk.newTo()) {
        rows.add(new Row(Kind.CHANGED, line++, newLine++));
      }
      while (line < hunk.to()) {
        rows.add(new Row(Kind.REMOVED, line++, NONE));
      }
      while (newLine < hunk.newTo()) {
        rows.add(new Row(Kind.ADDED, NONE, newLine++));
      }
    }
    while (line < before.size()) {
      rows.add(new Row(Kind.SAME, line++, newLine++));
    }
    return rows;
  }

  /// What the first text becomes by this; the second, as it was given, where white space counts.
  public String applied() {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (Hunk hunk : hunks) {
      before.subList(line, hunk.from()).forEach(text::append);
      after.subList(hunk.newFrom(), hunk.newTo()).forEach(text::append);
      line = hunk.to();
    }
    before.subList(line, before.size()).forEach(text::append);
    return text.toString();
  }
}
