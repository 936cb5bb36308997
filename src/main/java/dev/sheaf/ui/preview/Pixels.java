package dev.sheaf.ui.preview;

/// A picture, decoded.
///
/// @param argb row by row, each value with its alpha multiplied in
/// @param shownWidth how wide it is meant to be shown, in px; a drawing has more pixels than that
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int[] argb, double shownWidth, double shownHeight) {}
