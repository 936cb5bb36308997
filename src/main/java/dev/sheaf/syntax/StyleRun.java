package dev.sheaf.syntax;

/// A stretch of one line in one style; the runs of a line cover it without a gap.
public record StyleRun(int length, TokenStyle style) {}
