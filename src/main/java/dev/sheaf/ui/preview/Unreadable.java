package dev.sheaf.ui.preview;

/// Something that cannot be shown, with a sentence that says why.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  Unreadable(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
