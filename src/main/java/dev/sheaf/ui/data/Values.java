package dev.sheaf.ui.data;

import dev.sheaf.export.Bytes;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How single values are shown and ordered.
final class Values {
  private static final int LONGEST_LINE = 300;

  /// Numbers by size, then words, then bytes; what is null nowhere in particular.
  static final Comparator<@Nullable Object> ORDER =
      Comparator.comparingInt(Values::rank)
          .thenComparingDouble(Values::number)
          .thenComparingLong(Values::exact)
          .thenComparing(Values::word, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Values::word);

  private Values() {}

  /// One line, cut where it is very long.
  static String line(@Nullable Object value) {
    return switch (value) {
      case null -> Messages.text("data.value.null");
      case String text -> {
        boolean cut = text.length() > LONGEST_LINE;
        yield DisplayText.line(cut ? text.substring(0, LONGEST_LINE) + "…" : text);
      }
      case Bytes bytes -> Messages.text("data.value.bytes", bytes.size(), bytes.beginning());
      case Object number -> number.toString();
    };
  }

  /// All that is known of it, as text.
  static String whole(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Object other -> line(other);
    };
  }

  /// Not a number where it is none.
  static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private static int rank(@Nullable Object value) {
    return switch (value) {
      case Number number -> 0;
      case String text -> 1;
      case null, default -> 2;
    };
  }

  // Large numbers that are alike as fractions.
  private static long exact(@Nullable Object value) {
    return value instanceof Long number ? number : 0;
  }

  private static String word(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
