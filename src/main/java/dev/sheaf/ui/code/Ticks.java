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
    long rows = 0;
    for (int start = 0; start <= text.length(); start = lineEnd(text, start) + 1) {
      rows += 1 + pieces(lineEnd(text, start) - start);
    }
    long row = 0;
    int index = 0;
    for (int start = 0; start <= text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      int pieces = pieces(end - start);
      for (; index < matches.count() && matches.get(index).start() <= end; index++) {
        long piece = pieces == 0 ? 0 : (matches.get(index).start() - start) / LongLines.PIECE;
        parts.set((int) ((row + piece) * PARTS / rows));
      }
      row += 1 + pieces;
    }
    return new Ticks(parts);
  }

  private static int lineEnd(String text, int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline;
  }

  // Long lines are shown in pieces.
  private static int pieces(int length) {
    return length > LongLines.LONGEST ? length / LongLines.PIECE : 0;
  }
}
