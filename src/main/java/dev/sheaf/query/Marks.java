package dev.sheaf.query;

import dev.sheaf.query.Excerpt.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds all places of some words in a short text.
public final class Marks {
  private Marks() {}

  /// The places in order; those that touch are one.
  public static List<Mark> in(String text, List<Needle> needles) {
    List<Mark> all = new ArrayList<>();
    for (Needle needle : needles) {
      int at = needle.find(text, 0);
      while (at >= 0) {
        all.add(new Mark(at, at + needle.length()));
        at = needle.find(text, at + needle.length());
      }
    }
    all.sort(Comparator.comparingInt(Mark::start));
    List<Mark> apart = new ArrayList<>();
    for (Mark mark : all) {
      if (!apart.isEmpty() && apart.getLast().end() >= mark.start()) {
        Mark last = apart.removeLast();
        apart.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        apart.add(mark);
      }
    }
    return apart;
  }
}
