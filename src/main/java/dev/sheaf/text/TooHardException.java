package dev.sheaf.text;

/// A pattern would take too long, or too much memory, on a text.
public final class TooHardException extends Exception {
  private static final long serialVersionUID = 1;
}
