package dev.sheaf.ui.code;

/// How a comparison is shown.
///
/// @param sideBySide where there is room for that
/// @param ignoresSpace whether lines that only differ in white space are the same
/// @param whole whether lines far from any change are shown, too
public record DiffChoices(boolean sideBySide, boolean ignoresSpace, boolean whole) {
  /// All of both texts.
  public static final DiffChoices WHOLE = new DiffChoices(true, false, true);

  /// What changed, and some lines around it.
  public static final DiffChoices CHANGES = new DiffChoices(true, false, false);

  DiffChoices sideBySide(boolean now) {
    return new DiffChoices(now, ignoresSpace, whole);
  }

  DiffChoices ignoringSpace(boolean now) {
    return new DiffChoices(sideBySide, now, whole);
  }

  DiffChoices whole(boolean now) {
    return new DiffChoices(sideBySide, ignoresSpace, now);
  }
}
