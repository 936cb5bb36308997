package dev.sheaf.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// How well typed letters stand for a text that has them in this order.
///
/// @param score the higher, the better
/// @param letters the places in the text that were meant
record FuzzyMatch(int score, BitSet letters) {
  private static final int LETTER = 1;
  private static final int FIRST = 2;
  private static final int WORD = 6;
  private static final int NEXT = 8;
  private static final int GAP = -1;
  private static final int NONE = Integer.MIN_VALUE / 2;

  /// The best way to find `typed` in `text`; empty where letters lack, or lie about so that nobody
  /// can have meant it.
  static Optional<FuzzyMatch> of(String typed, String text) {
    String wanted = folded(typed);
    if (wanted.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    int[][] best = new int[wanted.length()][text.length()];
    int[][] from = new int[wanted.length()][text.length()];
    fill(wanted, text, best, from);
    int last = wanted.length() - 1;
    int end = 0;
    for (int i = 1; i < text.length(); i++) {
      if (best[last][i] > best[last][end]) {
        end = i;
      }
    }
    int score = best[last][end];
    if (score < wanted.length()) {
      return Optional.empty();
    }
    BitSet letters = new BitSet();
    for (int row = last, at = end; row >= 0; row--) {
      letters.set(at);
      at = from[row][at];
    }
    return Optional.of(new FuzzyMatch(score, letters));
  }

  /// Whether some word of the text begins with what was typed.
  static boolean beginsWord(String typed, String text) {
    String wanted = folded(typed);
    String all = folded(text);
    for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      if (startsWord(text, at)) {
        return true;
      }
    }
    return false;
  }

  // Row by row: the best score with a letter at each place, after all letters before it.
  private static void fill(String wanted, String text, int[][] best, int[][] from) {
    String folded = folded(text);
    for (int row = 0; row < wanted.length(); row++) {
      Arrays.fill(best[row], NONE);
      int reached = NONE;
      int reachedAt = -1;
      for (int at = 0; at < text.length(); at++) {
        if (row > 0 && at > 1 && best[row - 1][at - 2] > reached) {
          reached = best[row - 1][at - 2];
          reachedAt = at - 2;
        }
        if (folded.charAt(at) != wanted.charAt(row)) {
          continue;
        }
        int own = LETTER + (startsWord(text, at) ? WORD : 0) + (at == 0 ? FIRST : 0);
        int next = row > 0 && at > 0 ? best[row - 1][at - 1] + NEXT : NONE;
        int before = row == 0 ? 0 : Math.max(next, reached + GAP);
        best[row][at] = own + before;
        from[row][at] = before == next ? at - 1 : reachedAt;
      }
    }
  }

  private static boolean startsWord(String text, int at) {
    return at == 0
        || (!Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at)));
  }

  // One letter for each, so that places stay the same.
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String bare = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      folded.append(Character.toLowerCase(bare.charAt(0)));
    }
    return folded.toString();
  }
}
