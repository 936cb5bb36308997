package dev.sheaf.text;

/// Something in a text that looks as if nobody else should read it.
///
/// @param name who issued it, or what the text calls it
/// @param line where it stands, from 1
/// @param column where it begins there, from 1
/// @param excerpt its line, as far as there is room, with the secret shortened
/// @param value the secret itself: never to be shown or logged
public record Secret(Kind kind, String name, int line, int column, String excerpt, String value) {
  /// What it looks like.
  public enum Kind {
    PRIVATE_KEY,
    /// What an issuer makes, known by its beginning.
    TOKEN,
    /// A signed token of whoever.
    WEB_TOKEN,
    /// A password within an address.
    ADDRESS,
    /// A value that the text itself calls a password, a key or a token.
    NAMED
  }

  // What is logged by mistake says nothing.
  @Override
  public String toString() {
    return "Secret[" + kind + ", line " + line + "]";
  }
}
