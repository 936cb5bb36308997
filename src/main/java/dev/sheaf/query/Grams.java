package dev.sheaf.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Spells folded text for an index of three signs each, so that three of its signs stand for four
/// letters: one sign for each two letters of ASCII that follow one another. Three letters alone
/// would name too many texts that hold them far apart. Other scripts stay as they are.
final class Grams {
  private static final int SIGNS = 3;
  private static final int MOST = 12;
  private static final char PAIRS = '\uE000';
  private static final byte[] SLOTS = new byte[0x80];
  private static final int SLOT_COUNT;

  static {
    Arrays.fill(SLOTS, (byte) -1);
    int count = 0;
    for (char letter = 0; letter < SLOTS.length; letter++) {
      boolean printed = letter >= ' ' && letter <= '~' && Folding.fold(letter) == letter;
      if (printed || letter == '\t' || letter == '\n' || letter == '\r') {
        SLOTS[letter] = (byte) count++;
      }
    }
    // All pairs find room among the signs for private use.
    SLOT_COUNT = count;
  }

  private Grams() {}

  /// As the index takes in a text. The end is padded, for each letter begins three signs.
  static String ofText(String folded) {
    String padded = folded + "\n".repeat(SIGNS);
    StringBuilder spelled = new StringBuilder(padded.length());
    spell(padded, spelled);
    return spelled.toString();
  }

  /// As the index is asked for words: what stands in the spelling of each text that holds them.
  static String ofWords(String folded) {
    StringBuilder spelled = new StringBuilder(folded.length());
    spell(folded, spelled);
    // What the last letter is spelled as depends on the one behind it.
    int last = folded.length() - 1;
    if (last >= 0 && isPaired(folded.charAt(last))) {
      spelled.setLength(spelled.length() - 1);
    }
    return spelled.toString();
  }

  private static void spell(String folded, StringBuilder spelled) {
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      boolean pair = i + 1 < folded.length() && isPaired(letter) && isPaired(folded.charAt(i + 1));
      spelled.append(
          pair
              ? (char) (PAIRS + SLOTS[letter] * SLOT_COUNT + SLOTS[folded.charAt(i + 1)])
              : letter);
    }
  }

  private static boolean isPaired(char letter) {
    return letter < SLOTS.length && SLOTS[letter] >= 0;
  }

  /// The threes of signs in a spelling, or some of them, spread over it.
  static List<String> threes(String spelled) {
    int[] points = spelled.codePoints().toArray();
    SequencedSet<String> distinct = new LinkedHashSet<>();
    for (int i = 0; i + SIGNS <= points.length; i++) {
      distinct.add(new String(points, i, SIGNS));
    }
    List<String> all = List.copyOf(distinct);
    if (all.size() <= MOST) {
      return all;
    }
    List<String> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(all.get(i * (all.size() - 1) / (MOST - 1)));
    }
    return some;
  }
}
