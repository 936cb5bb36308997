package dev.sheaf.ui.code;

import java.util.List;

/// A word that could stand where one is typing.
///
/// @param word what is put in
/// @param about what it is, in a word or two
public record Completion(String word, String about) {
  /// Words that could stand at a place.
  ///
  /// @param from where what they take the place of begins, in characters from 0; it ends at the
  ///   caret
  /// @param words the likeliest first; empty where there are none
  public record Offer(int from, List<Completion> words) {
    public static final Offer NONE = new Offer(0, List.of());

    public Offer {
      words = List.copyOf(words);
    }
  }

  /// Knows which words could stand in a text.
  @FunctionalInterface
  public interface Source {
    /// Finds words at once, for it is asked on every key.
    ///
    /// @param caret in characters from 0
    /// @param asked whether they were asked for, and not only something typed
    Offer at(String text, int caret, boolean asked);
  }
}
