package dev.sheaf.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Spells values the way PostgreSQL copies them in.
final class CopyText {
  // PostgreSQL holds every character but this one; its picture stands for it.
  private static final char ZERO = '\0';
  private static final char PICTURE_OF_ZERO = '\u2400';

  private CopyText() {}

  static void write(@Nullable Object value, StringBuilder line) {
    switch (value) {
      case null -> line.append("\\N");
      case String text -> escaped(text, line);
      case Boolean flag -> line.append(flag ? 't' : 'f');
      case Long number -> line.append(number.longValue());
      case Instant moment -> line.append(moment);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  private static void escaped(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case ZERO -> line.append(PICTURE_OF_ZERO);
        default -> line.append(c);
      }
    }
  }
}
