package dev.sheaf.ui.gists;

import java.util.List;
import java.util.Locale;

/// Which rows a typed text leaves: those that hold every word of it, in any case and order.
public record GistFilter(List<String> words) {
  public GistFilter {
    words = List.copyOf(words);
  }

  public static GistFilter of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return new GistFilter(text.isEmpty() ? List.of() : List.of(text.split("\\s+")));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean keeps(GistRow row) {
    for (String word : words) {
      if (!row.sought().contains(word)) {
        return false;
      }
    }
    return true;
  }
}
