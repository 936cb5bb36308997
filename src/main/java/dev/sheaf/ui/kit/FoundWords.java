package dev.sheaf.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Words that somebody looks for in short texts, whatever their case, order and accents.
public final class FoundWords {
  private final List<String> asked;

  private FoundWords(List<String> asked) {
    this.asked = asked;
  }

  public static FoundWords of(String typed) {
    return new FoundWords(
        Arrays.stream(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  /// Whether nothing is looked for.
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /// Whether `text` holds each of them; always where there are none.
  public boolean in(String text) {
    String plain = plain(text);
    return asked.stream().allMatch(plain::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
