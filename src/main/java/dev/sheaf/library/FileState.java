package dev.sheaf.library;

/// How much of a file's text is here, and so whether it may be edited.
public enum FileState {
  /// All of it; the only state in which a file may be changed and sent.
  COMPLETE,
  /// The host sent only a part of it, or none; the whole can be loaded.
  CUT,
  /// It was never loaded, and now the host cannot be reached.
  MISSING,
  /// It is larger than the API gives out; only Git has it.
  TOO_LARGE,
  /// Its bytes are no UTF-8 text.
  NOT_TEXT
}
