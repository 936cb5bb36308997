package dev.sheaf.ui.code;

import dev.sheaf.text.Matches;
import java.util.BitSet;

/// Where in a text there are matches, for a strip beside it.
///
/// @param parts the parts of the text that hold one, of `PARTS` from its top to its end
record Ticks(BitSet parts) {
  static final int PARTS = 1_000;
  static final Ticks NONE = new Ticks(new BitSet());

  static Ticks of(String text, Matches matches) {
    BitSet parts = new BitSet();
    int rows = rows(text, 0, text.length()) + 1;
    int at = 0;
    long row = 0;
    for (int i = 0; i < matches.count(); i++) {
      int start = matches.get(i).start();
      row += rows(text, at, start);
      at = start;
      parts.set((int) (row * PARTS / rows));
    }
    return new Ticks(parts);
  }

  // How many rows further `to` is shown than `from`; long lines are shown in pieces.
  private static int rows(String text, int from, int to) {
    int rows = 0;
    int start = from;
    for (int end = text.indexOf('\n', from);
        end >= 0 && end < to;
        end = text.indexOf('\n', start)) {
      rows += 1 + pieces(end - start);
      start = end + 1;
    }
    return rows + pieces(to - start);
  }

  private static int pieces(int length) {
    return length > LongLines.LONGEST ? length / LongLines.PIECE : 0;
  }
}
