package dev.sheaf.ui.preview;

/// What is shown of a file: its text, what it looks like, or both side by side.
public enum Mode {
  TEXT,
  SPLIT,
  PREVIEW
}
