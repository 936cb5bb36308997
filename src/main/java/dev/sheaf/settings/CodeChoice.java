package dev.sheaf.settings;

import org.jspecify.annotations.Nullable;

/// How the user wants to see code.
///
/// @param font its family; null for the best monospaced one there is
/// @param size in px
/// @param wrapped whether lines too long for the window go on below
/// @param blanks whether spaces and tabs are made visible
/// @param ruler the column behind which a line is too long; 0 for none
/// @param tab how many columns a tab takes
public record CodeChoice(
    @Nullable String font, double size, boolean wrapped, boolean blanks, int ruler, int tab) {
  public static final double USUAL_SIZE = 13;
  public static final double SMALLEST_SIZE = 8;
  public static final double LARGEST_SIZE = 40;
  public static final int LAST_RULER = 500;
  public static final int USUAL_TAB = 4;
  public static final int WIDEST_TAB = 16;

  public static final CodeChoice USUAL =
      new CodeChoice(null, USUAL_SIZE, false, false, 0, USUAL_TAB);

  public CodeChoice {
    size = Math.clamp(size, SMALLEST_SIZE, LARGEST_SIZE);
    ruler = Math.clamp(ruler, 0, LAST_RULER);
    tab = Math.clamp(tab, 1, WIDEST_TAB);
  }

  public CodeChoice withFont(@Nullable String next) {
    return new CodeChoice(next, size, wrapped, blanks, ruler, tab);
  }

  public CodeChoice withSize(double next) {
    return new CodeChoice(font, next, wrapped, blanks, ruler, tab);
  }

  public CodeChoice withWrapped(boolean next) {
    return new CodeChoice(font, size, next, blanks, ruler, tab);
  }

  public CodeChoice withBlanks(boolean next) {
    return new CodeChoice(font, size, wrapped, next, ruler, tab);
  }

  public CodeChoice withRuler(int next) {
    return new CodeChoice(font, size, wrapped, blanks, next, tab);
  }

  public CodeChoice withTab(int next) {
    return new CodeChoice(font, size, wrapped, blanks, ruler, next);
  }
}
