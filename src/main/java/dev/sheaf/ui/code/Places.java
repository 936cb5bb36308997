package dev.sheaf.ui.code;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// Where a place of the true text is in the area, and the other way round: long lines are broken
/// there.
final class Places {
  private static final int BREAK = LongLines.BREAK.length();

  private final CodeTextArea area;
  private final SoftBreaks breaks;

  Places(CodeTextArea area, SoftBreaks breaks) {
    this.area = area;
    this.breaks = breaks;
  }

  SoftBreaks breaks() {
    return breaks;
  }

  /// The true text's line, from 0.
  int line(int paragraph) {
    return paragraph - breaks.before(paragraph);
  }

  /// The true text's column of an offset in the area, from 0.
  int column(int shownOffset) {
    int offset = outside(shownOffset);
    int paragraph = area.offsetToPosition(offset, Bias.Forward).getMajor();
    int first = breaks.firstOf(paragraph);
    return offset - start(first) - BREAK * (paragraph - first);
  }

  /// The paragraph that begins that line of the true text.
  int paragraph(int line) {
    int low = 0;
    int high = breaks.count();
    while (low < high) {
      int middle = (low + high) / 2;
      if (breaks.at(middle) - middle < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return line + low;
  }

  /// The true text's offset of one in the area.
  int inText(int shownOffset) {
    int offset = outside(shownOffset);
    int paragraph = area.offsetToPosition(offset, Bias.Forward).getMajor();
    return offset - BREAK * breaks.before(paragraph);
  }

  /// The area's offset of one in the true text.
  int shown(int textOffset) {
    int low = 0;
    int high = breaks.count();
    while (low < high) {
      int middle = (low + high) / 2;
      if (start(breaks.at(middle) + 1) - BREAK * (middle + 1) <= textOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return textOffset + BREAK * low;
  }

  /// The same place, but never inside a break.
  int outside(int shownOffset) {
    if (breaks.count() == 0) {
      return shownOffset;
    }
    Position position = area.offsetToPosition(shownOffset, Bias.Forward);
    boolean behindMark =
        breaks.isContinued(position.getMajor())
            && position.getMinor() == area.getParagraphLength(position.getMajor());
    return behindMark ? shownOffset - 1 : shownOffset;
  }

  /// The last place before that one which is not only behind a break.
  int beforeBreak(int shownOffset) {
    int offset = outside(shownOffset);
    Position position = area.offsetToPosition(offset, Bias.Forward);
    boolean behind =
        position.getMinor() == 0
            && position.getMajor() > 0
            && breaks.isContinued(position.getMajor() - 1);
    return behind ? offset - BREAK : offset;
  }

  /// The first place after that one which is not only before a break.
  int behindBreak(int shownOffset) {
    int offset = outside(shownOffset);
    Position position = area.offsetToPosition(offset, Bias.Forward);
    boolean before =
        breaks.isContinued(position.getMajor())
            && position.getMinor() == area.getParagraphLength(position.getMajor()) - 1;
    return before ? offset + BREAK : offset;
  }

  private int start(int paragraph) {
    return area.position(paragraph, 0).toOffset();
  }
}
