package dev.sheaf.gist;

import java.util.Optional;

/// A secret that proves to a host who asks; it never shows itself in a text by accident.
public final class Token {
  private final String value;

  private Token(String value) {
    this.value = value;
  }

  /// Reads what a person pasted, without the white space around it; empty where nothing is left or
  /// where it holds what no token holds.
  public static Optional<Token> parse(String typed) {
    String value = typed.strip();
    boolean possible = !value.isEmpty() && value.chars().allMatch(c -> c > ' ' && c < 0x7f);
    return possible ? Optional.of(new Token(value)) : Optional.empty();
  }

  /// The secret itself: for the request's header and the keychain, and nothing else.
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token && token.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
