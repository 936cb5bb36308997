package dev.sheaf.ui.code;

import java.util.List;
import java.util.function.IntConsumer;

/// What stands left of a text's lines besides their numbers.
///
/// @param notes one for each line
/// @param onOpen told the line, from 0, whose note was clicked
public record LineNotes(List<Note> notes, IntConsumer onOpen) {
  /// The lightest of the shades, which count from 0.
  public static final int LIGHTEST = 9;

  public LineNotes {
    notes = List.copyOf(notes);
  }

  /// The note of one line.
  ///
  /// @param text empty where the line is of the same as the one above
  /// @param detail said in more words
  public record Note(String text, String detail, int shade) {}
}
