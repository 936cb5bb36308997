package dev.sheaf.text;

import java.util.HexFormat;

/// Which characters a reader does not see as what they are.
public enum Unseen {
  /// A character like any other.
  NOT,
  /// It has no shape of its own but may break a line or ring a bell.
  CONTROLS,
  /// It takes no room, so that two texts that differ look the same.
  HIDES,
  /// It shows what stands around it in another order than that in which it is read.
  TURNS;

  // The first half of all characters of the plane in which tags hide whole texts.
  private static final char TAG_HALF = '\udb40';
  private static final int SHORTEST_NAME = 4;

  /// What the character at `index`, or the one of which that is a half, does.
  public static Unseen at(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isLowSurrogate(c)) {
      return index > 0 && text.charAt(index - 1) == TAG_HALF ? HIDES : NOT;
    }
    return of(c);
  }

  private static Unseen of(char c) {
    if (c >= ' ' && c < '\u007f') {
      return NOT;
    }
    return switch (c) {
      case '\t', '\n' -> NOT;
      case '\u007f', '\u2028', '\u2029' -> CONTROLS;
      case '\u061c', '\u200e', '\u200f' -> TURNS;
      case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e' -> TURNS;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> TURNS;
      case '\u00ad', '\u034f', '\u180e', '\ufeff', TAG_HALF -> HIDES;
      // Letters of Korean that stand for none: they pass as names of variables.
      case '\u115f', '\u1160', '\u3164', '\uffa0' -> HIDES;
      default -> {
        if (c < '\u00a0') {
          yield CONTROLS;
        }
        boolean hides = (c >= '\u200b' && c <= '\u200d') || (c >= '\u2060' && c <= '\u206f');
        yield hides ? HIDES : NOT;
      }
    };
  }

  /// Whether the character that begins at `index` makes one read something else than is there.
  /// Those that only join letters or break lines do not.
  public static boolean deceives(CharSequence text, int index) {
    char c = text.charAt(index);
    return switch (of(c)) {
      case NOT, CONTROLS -> false;
      // Emoji and the scripts of India and Persia are spelled with these.
      case HIDES -> c != '\u200c' && c != '\u200d' && c != '\u00ad';
      case TURNS -> c != '\u061c' && c != '\u200e' && c != '\u200f';
    };
  }

  /// Where the first one that deceives is, from `from` on; -1 where there is none.
  public static int next(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) > '~' && deceives(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /// What Unicode calls the character that begins at `index`: `U+202E RIGHT-TO-LEFT OVERRIDE`.
  public static String name(CharSequence text, int index) {
    int codePoint = Character.codePointAt(text, index);
    String number = HexFormat.of().withUpperCase().toHexDigits(codePoint, hexDigits(codePoint));
    String name = Character.getName(codePoint);
    return "U+" + number + (name == null ? "" : " " + name);
  }

  private static int hexDigits(int codePoint) {
    return Math.max(
        SHORTEST_NAME, (Integer.SIZE - Integer.numberOfLeadingZeros(codePoint) + 3) / 4);
  }

  /// How many of them a text holds.
  ///
  /// @param all those that are shown by a sign
  /// @param deceiving those of them that deceive
  public record Count(int all, int deceiving) {
    public static final Count NONE = new Count(0, 0);

    public static Count of(CharSequence text) {
      int all = 0;
      int deceiving = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ((c < ' ' || c > '~') && Unseen.of(c) != NOT) {
          all++;
          deceiving += deceives(text, i) ? 1 : 0;
        }
      }
      return new Count(all, deceiving);
    }

    /// After `removed` gave way to `inserted`.
    public Count after(CharSequence removed, CharSequence inserted) {
      Count gone = of(removed);
      Count come = of(inserted);
      return new Count(all - gone.all + come.all, deceiving - gone.deceiving + come.deceiving);
    }
  }
}
