package dev.sheaf.query;

import java.util.List;

/// Words to look for, whatever their case.
public final class Needle {
  // From the most to the least frequent in code and prose; signs not named here are rarer still.
  private static final String FREQUENT = " etaoinsrlcdup\n.mgh*f,(y)b;v/=\"wk_-x:<>{}@0'1";
  // Longer words are looked for by their beginning: a part of a content need not hold them whole.
  private static final int INDEXED = 200;

  private final String folded;
  private final int anchorAt;

  public Needle(String text) {
    this.folded = Folding.fold(text);
    this.anchorAt = anchor(folded);
  }

  /// How long a run of letters two parts of a content must share, so that no word is cut by both.
  static int overlap() {
    return INDEXED;
  }

  // Where its rarest letter is that can be looked for as it is; -1 where there is none.
  private static int anchor(String folded) {
    int best = -1;
    int rarity = -1;
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      boolean simple = letter < 0x80 || Character.getType(letter) == Character.OTHER_LETTER;
      int frequency = FREQUENT.indexOf(letter);
      int rare = frequency < 0 ? FREQUENT.length() : frequency;
      if (simple && rare > rarity) {
        best = i;
        rarity = rare;
      }
    }
    return best;
  }

  public String folded() {
    return folded;
  }

  public int length() {
    return folded.length();
  }

  /// What to ask the index for: all of these stand in every text this is found in. Empty where it
  /// is too short.
  public List<String> threes() {
    return Grams.threes(beginning());
  }

  /// What threes in the index begin with in every text a short one is found in; empty for any.
  public String beginning() {
    return Grams.ofWords(folded.substring(0, Math.min(INDEXED, folded.length())));
  }

  /// Where it stands in `text` from `from` on; -1 for nowhere.
  public int find(String text, int from) {
    return anchorAt < 0 ? findSlowly(text, from) : findByAnchor(text, from);
  }

  private int findByAnchor(String text, int from) {
    char anchor = folded.charAt(anchorAt);
    char other = anchor >= 'a' && anchor <= 'z' ? (char) (anchor - ('a' - 'A')) : anchor;
    int last = text.length() - folded.length() + anchorAt + 1;
    int lower = next(text, anchor, from + anchorAt, last);
    int upper = other == anchor ? last : next(text, other, from + anchorAt, lower);
    while (true) {
      int at = Math.min(lower, upper);
      if (at >= last) {
        return -1;
      }
      if (standsAt(text, at - anchorAt)) {
        return at - anchorAt;
      }
      if (at == lower) {
        lower = next(text, anchor, at + 1, last);
        upper = other == anchor ? last : next(text, other, at + 1, lower);
      } else {
        upper = next(text, other, at + 1, lower);
      }
    }
  }

  private static int next(String text, char letter, int from, int end) {
    if (from >= end) {
      return end;
    }
    int at = text.indexOf(letter, from, end);
    return at < 0 ? end : at;
  }

  private int findSlowly(String text, int from) {
    for (int i = from; i + folded.length() <= text.length(); i++) {
      if (standsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean standsAt(String text, int start) {
    for (int i = 0; i < folded.length(); ) {
      char letter = text.charAt(start + i);
      char wanted = folded.charAt(i);
      if (letter < 0x80) {
        if (Folding.fold(letter) != wanted) {
          return false;
        }
        i++;
      } else if (wanted < 0x80) {
        return false;
      } else {
        int point = text.codePointAt(start + i);
        if (Folding.fold(point) != folded.codePointAt(i)) {
          return false;
        }
        i += Character.charCount(point);
      }
    }
    return true;
  }

  /// Whether what was found at `at` is no part of a longer word there.
  public boolean isWordAt(String text, int at) {
    int end = at + folded.length();
    return isEdge(text, at - 1, folded.charAt(0))
        && isEdge(text, end, folded.charAt(folded.length() - 1));
  }

  private static boolean isEdge(String text, int outside, char inside) {
    return outside < 0
        || outside >= text.length()
        || !isWordLetter(inside)
        || !isWordLetter(text.charAt(outside));
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '_';
  }
}
