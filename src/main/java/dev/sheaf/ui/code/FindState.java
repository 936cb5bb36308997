package dev.sheaf.ui.code;

import dev.sheaf.text.Matches;

/// How a search in the shown text stands.
sealed interface FindState {
  /// Whether it must be said even where nobody looks.
  default boolean isProblem() {
    return switch (this) {
      case Wrong _, TooHard _ -> true;
      case Nothing _, Found _ -> false;
    };
  }

  /// Nothing is looked for.
  record Nothing() implements FindState {}

  /// What is found, which may be nothing.
  ///
  /// @param current the index of the match that is selected; -1 if none is
  record Found(Matches matches, Ticks ticks, int current) implements FindState {
    Found at(int index) {
      return new Found(matches, ticks, index);
    }
  }

  /// The pattern is none.
  ///
  /// @param place where in it something is wrong, from 0; -1 if it is the end or not known
  record Wrong(String why, int place) implements FindState {}

  /// The pattern is too hard for the text.
  record TooHard() implements FindState {}
}
