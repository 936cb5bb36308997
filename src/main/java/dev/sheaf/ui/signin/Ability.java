package dev.sheaf.ui.signin;

/// One thing to know about a token.
public record Ability(Kind kind, String text) {
  /// Whether it can, cannot, or something is to be noted.
  public enum Kind {
    CAN,
    CANNOT,
    NOTE
  }
}
