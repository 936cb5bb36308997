package dev.sheaf.syntax;

import java.util.Locale;

/// The few ways a token can look; a theme gives each one a colour by its style class.
public enum TokenStyle {
  PLAIN,
  COMMENT,
  KEYWORD,
  STRING,
  REGEXP,
  ESCAPE,
  CONSTANT,
  FUNCTION,
  TYPE,
  VARIABLE,
  TAG,
  ATTRIBUTE,
  HEADING,
  LIST,
  QUOTE,
  BOLD,
  ITALIC,
  INSERTED,
  DELETED,
  CHANGED,
  INVALID;

  private final String styleClass = "tok-" + name().toLowerCase(Locale.ROOT);

  /// The CSS class of text in this style.
  public String styleClass() {
    return styleClass;
  }
}
