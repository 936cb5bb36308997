package dev.sheaf.ui.preview;

/// A picture, decoded.
///
/// @param argb row by row, each value with its alpha multiplied in
/// @param shownWidth how wide it is meant to be shown, in px; a drawing has more pixels than that
/// @param whole false where the file ended before its picture did
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(
    int width, int height, int[] argb, double shownWidth, double shownHeight, boolean whole) {
  /// What was there of a picture whose file ended too early.
  Pixels cut() {
    return new Pixels(width, height, argb, shownWidth, shownHeight, false);
  }
}
