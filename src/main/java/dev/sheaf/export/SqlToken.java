package dev.sheaf.export;

import java.util.Locale;

/// A part of a question as SQLite divides it.
///
/// @param start of its first character in the question, from 0
/// @param text as it stands there, quotes and all
public record SqlToken(Kind kind, int start, String text) {
  /// What a part can be.
  public enum Kind {
    /// A keyword or a plain name.
    WORD,
    /// A name in double quotes, backticks or brackets.
    NAME,
    /// Text in single quotes.
    TEXT,
    NUMBER,
    COMMENT,
    SIGN,
    /// Text, a name or a comment that does not end.
    OPEN
  }

  /// Behind its last character.
  public int end() {
    return start + text.length();
  }

  /// Whether it is that keyword, however written.
  public boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /// The name it stands for, in lower case and without quotes.
  public String name() {
    String bare = kind == Kind.NAME ? text.substring(1, text.length() - 1) : text;
    return bare.toLowerCase(Locale.ROOT);
  }
}
