package dev.sheaf.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into what the index takes in, short enough that a content of megabytes is not named
/// for letters that stand far apart.
public final class Parts {
  private static final int LENGTH = 64 * 1024;

  private Parts() {}

  public static List<String> of(String text) {
    String folded = Folding.fold(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    do {
      int end = Math.min(folded.length(), start + LENGTH + Needle.overlap());
      // Half a letter at either end would be none.
      if (end < folded.length() && Character.isHighSurrogate(folded.charAt(end - 1))) {
        end++;
      }
      parts.add(Grams.ofText(folded.substring(start, end)));
      start += LENGTH;
      if (start < folded.length() && Character.isLowSurrogate(folded.charAt(start))) {
        start--;
      }
    } while (start < folded.length());
    return parts;
  }
}
