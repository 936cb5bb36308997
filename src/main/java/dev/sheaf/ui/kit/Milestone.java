package dev.sheaf.ui.kit;

/// A moment on the way from the start of the process to a usable window.
public enum Milestone {
  WINDOW_PAINTED,
  LIST_READY,
  GIST_SHOWN,
  HIGHLIGHT_VISIBLE,
  SYNC_DONE
}
