package dev.sheaf.settings;

/// Light or dark, or whichever the operating system has.
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK
}
