package dev.sheaf.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What changed inside of one line, word by word.
///
/// @param before the ranges of the old line that are gone, in order
/// @param after the ranges of the new line that came, in order
public record Words(List<Range> before, List<Range> after) {
  private static final Words NONE = new Words(List.of(), List.of());
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);
  private static final int MOST_WORDS = 500;
  private static final int LONGEST_LINE = 5_000;

  public Words {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// A stretch of a line, in UTF-16 characters; the one at `end` is not part of it.
  public record Range(int start, int end) {}

  /// Compares two lines without their ends; tells nothing where they have little in common or are
  /// too long.
  public static Words between(String before, String after) {
    if (before.length() > LONGEST_LINE || after.length() > LONGEST_LINE) {
      return NONE;
    }
    List<String> old = words(before);
    List<String> young = words(after);
    if (old.size() > MOST_WORDS || young.size() > MOST_WORDS) {
      return NONE;
    }
    int[] places = places(old);
    int[] newPlaces = places(young);
    List<Range> gone = new ArrayList<>();
    List<Range> came = new ArrayList<>();
    List<Change> changes = new ArrayList<>(new MyersDiff<String>().computeDiff(old, young, null));
    changes.sort(
        Comparator.<Change>comparingInt(change -> change.startOriginal)
            .thenComparingInt(change -> change.startRevised));
    for (Change change : changes) {
      add(gone, places[change.startOriginal], places[change.endOriginal]);
      add(came, newPlaces[change.startRevised], newPlaces[change.endRevised]);
    }
    int same = before.strip().length() - length(gone);
    boolean alike = 3 * same >= Math.min(before.strip().length(), after.strip().length());
    return alike ? new Words(gone, came) : NONE;
  }

  private static void add(List<Range> ranges, int start, int end) {
    if (start == end) {
      return;
    }
    if (!ranges.isEmpty() && ranges.getLast().end() == start) {
      ranges.set(ranges.size() - 1, new Range(ranges.getLast().start(), end));
    } else {
      ranges.add(new Range(start, end));
    }
  }

  private static int length(List<Range> ranges) {
    return ranges.stream().mapToInt(range -> range.end() - range.start()).sum();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static int[] places(List<String> words) {
    int[] places = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      places[i + 1] = places[i] + words.get(i).length();
    }
    return places;
  }
}
