package dev.sheaf.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/// Lines of one text in which words were found.
///
/// @param found which of the words stand in the text, by their index
/// @param whole which of them stand there as words of their own
/// @param lines a few, such that each word found is in one of them if there is room
public record Excerpts(BitSet found, BitSet whole, List<Excerpt> lines) {
  private static final int LOOKED_AT = 8;
  private static final int WIDTH = 200;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  /// Looks for the words.
  ///
  /// @param most how many lines to give at most
  public static Excerpts of(String text, List<Needle> needles, int most) {
    BitSet found = new BitSet();
    BitSet whole = new BitSet();
    TreeSet<Integer> first = new TreeSet<>();
    TreeSet<Integer> more = new TreeSet<>();
    for (int i = 0; i < needles.size(); i++) {
      Needle needle = needles.get(i);
      int at = needle.find(text, 0);
      for (int seen = 0; at >= 0 && seen < LOOKED_AT; seen++) {
        (seen == 0 ? first : more).add(at);
        found.set(i);
        if (needle.isWordAt(text, at)) {
          whole.set(i);
        }
        int end = text.indexOf('\n', at + needle.length());
        at = end < 0 ? -1 : needle.find(text, end);
      }
    }
    return new Excerpts(found, whole, lines(text, needles, choose(text, first, more, most)));
  }

  private static TreeSet<Integer> choose(
      String text, TreeSet<Integer> first, TreeSet<Integer> more, int most) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (TreeSet<Integer> some : List.of(first, more)) {
      for (Integer at : some) {
        if (chosen.size() < most && !isOnLineOf(text, chosen, at)) {
          chosen.add(at);
        }
      }
    }
    return chosen;
  }

  private static boolean isOnLineOf(String text, TreeSet<Integer> chosen, Integer at) {
    Integer before = chosen.floor(at);
    Integer after = chosen.ceiling(at);
    return (before != null && text.indexOf('\n', before, at) < 0)
        || (after != null && text.indexOf('\n', at, after) < 0);
  }

  private static List<Excerpt> lines(String text, List<Needle> needles, TreeSet<Integer> places) {
    List<Excerpt> lines = new ArrayList<>();
    int line = 1;
    int counted = 0;
    for (int at : places) {
      int next = text.indexOf('\n', counted, at);
      while (next >= 0) {
        line++;
        counted = next + 1;
        next = text.indexOf('\n', counted, at);
      }
      String shown = shown(text, counted, at);
      lines.add(new Excerpt(line, shown, Marks.in(shown, needles)));
    }
    return lines;
  }

  private static String shown(String text, int lineStart, int at) {
    int start = lineStart;
    while (start < at && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean cutBefore = at - start > WIDTH / 2;
    if (cutBefore) {
      start = at - BEFORE;
      if (Character.isLowSurrogate(text.charAt(start))) {
        start++;
      }
    }
    int end = Math.min(text.length(), start + WIDTH);
    int lineEnd = text.indexOf('\n', at, end);
    boolean cutAfter = lineEnd < 0 && end < text.length();
    if (cutAfter && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String shown = text.substring(start, lineEnd < 0 ? end : lineEnd).stripTrailing();
    return (cutBefore ? CUT : "") + shown + (cutAfter ? CUT : "");
  }
}
