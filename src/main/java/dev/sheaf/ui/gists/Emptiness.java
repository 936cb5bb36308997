package dev.sheaf.ui.gists;

/// Why a list that was loaded shows no row.
public enum Emptiness {
  NO_GISTS,
  NO_SECRET,
  NO_PUBLIC,
  NO_STARS,
  NOTHING_PUBLIC,
  NO_PINS,
  NOTHING_LEFT,
  NO_MATCH
}
