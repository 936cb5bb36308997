package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import java.util.Arrays;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.reactfx.collection.ListModification;
import org.reactfx.collection.LiveList;

/// Which of an area's paragraphs are continued by the next one, kept up to date: where [LongLines]
/// broke a line.
final class SoftBreaks {
  private final LiveList<Paragraph<LineStyle, String, TokenStyle>> paragraphs;
  // The continued paragraphs, ascending.
  private int[] continued = new int[16];
  private int count;
  private boolean looking;

  /// @param mayHaveSome whether it is worth looking for breaks, before [#look]
  SoftBreaks(LiveList<Paragraph<LineStyle, String, TokenStyle>> paragraphs, boolean mayHaveSome) {
    this.paragraphs = paragraphs;
    looking = mayHaveSome;
    if (looking) {
      add(0, 0, paragraphs.size());
    }
    paragraphs.observeChanges(change -> change.getModifications().forEach(this::changed));
  }

  /// From now on breaks may come.
  void look() {
    looking = true;
  }

  int count() {
    return count;
  }

  /// How many paragraphs before that one are continued.
  int before(int paragraph) {
    int found = Arrays.binarySearch(continued, 0, count, paragraph);
    return found < 0 ? -found - 1 : found;
  }

  boolean isContinued(int paragraph) {
    return Arrays.binarySearch(continued, 0, count, paragraph) >= 0;
  }

  /// The paragraph with which the line begins that this one is a part of.
  int firstOf(int paragraph) {
    int first = paragraph;
    for (int i = before(paragraph) - 1; i >= 0 && continued[i] == first - 1; i--) {
      first--;
    }
    return first;
  }

  /// The paragraph with which the line ends that this one is a part of.
  int lastOf(int paragraph) {
    int last = paragraph;
    for (int i = before(paragraph); i < count && continued[i] == last; i++) {
      last++;
    }
    return last;
  }

  /// The paragraph that is continued after `index` others were.
  int at(int index) {
    return continued[index];
  }

  private void changed(ListModification<?> change) {
    int from = before(change.getFrom());
    int to = before(change.getFrom() + change.getRemovedSize());
    System.arraycopy(continued, to, continued, from, count - to);
    count -= to - from;
    int moved = change.getAddedSize() - change.getRemovedSize();
    for (int i = from; i < count && moved != 0; i++) {
      continued[i] += moved;
    }
    if (looking) {
      add(from, change.getFrom(), change.getFrom() + change.getAddedSize());
    }
  }

  private void add(int index, int firstParagraph, int endParagraph) {
    int at = index;
    for (int i = firstParagraph; i < endParagraph; i++) {
      if (isMarked(paragraphs.get(i))) {
        if (count == continued.length) {
          continued = Arrays.copyOf(continued, 2 * count);
        }
        System.arraycopy(continued, at, continued, at + 1, count - at);
        continued[at] = i;
        at++;
        count++;
      }
    }
  }

  private static boolean isMarked(Paragraph<LineStyle, String, TokenStyle> paragraph) {
    List<String> segments = paragraph.getSegments();
    String last = segments.getLast();
    return !last.isEmpty() && last.charAt(last.length() - 1) == LongLines.MARK;
  }
}
