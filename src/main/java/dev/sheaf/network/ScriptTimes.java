package dev.sheaf.network;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Tells for a proxy script whether it is that time: days of the week, dates, times of day, each
/// one alone or as the first and last of a range, which may run over the turn of the year or day.
final class ScriptTimes {
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int FIRST_YEAR = 32;

  private ScriptTimes() {}

  static boolean weekdays(String[] words, LocalDateTime now) {
    int[] days = Arrays.stream(words).mapToInt(word -> DAYS.indexOf(upper(word))).toArray();
    if (days.length < 1 || days.length > 2 || Arrays.stream(days).anyMatch(day -> day < 0)) {
      return false;
    }
    return within(now.getDayOfWeek().getValue() - 1L, days[0], days[days.length - 1]);
  }

  static boolean times(String[] words, LocalDateTime now) {
    long[] numbers = numbers(words);
    long hour = now.getHour();
    long minute = hour * 60 + now.getMinute();
    long second = minute * 60 + now.getSecond();
    // As in browsers, the last hour and the last minute belong to the range.
    return switch (numbers.length) {
      case 1 -> hour == numbers[0];
      case 2 -> within(hour, numbers[0], numbers[1]);
      case 4 -> within(minute, numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]);
      case 6 ->
          within(
              second,
              numbers[0] * 3600 + numbers[1] * 60 + numbers[2],
              numbers[3] * 3600 + numbers[4] * 60 + numbers[5]);
      default -> false;
    };
  }

  /// A date is said by any of its day, month and year; a range by the same of them twice.
  static boolean dates(String[] words, LocalDateTime now) {
    boolean range = words.length % 2 == 0 && words.length > 0 && isSameKind(words);
    int parts = range ? words.length / 2 : words.length;
    if (parts < 1 || parts > 3) {
      return false;
    }
    long today = 0;
    long first = 0;
    long last = 0;
    // From the year down to the day, whatever order they were said in.
    for (Part part : Part.values()) {
      OptionalInt from = part.find(words, 0, parts);
      OptionalInt to = part.find(words, range ? parts : 0, range ? words.length : parts);
      if (from.isPresent() != to.isPresent()) {
        return false;
      }
      if (from.isPresent()) {
        today = today * 10_000 + part.of(now);
        first = first * 10_000 + from.getAsInt();
        last = last * 10_000 + to.getAsInt();
      }
    }
    return within(today, first, last);
  }

  private static boolean isSameKind(String[] words) {
    return Part.of(words[0]) == Part.of(words[words.length / 2]);
  }

  private enum Part {
    YEAR,
    MONTH,
    DAY;

    static Part of(String word) {
      if (MONTHS.contains(upper(word))) {
        return MONTH;
      }
      return number(word) >= FIRST_YEAR ? YEAR : DAY;
    }

    OptionalInt find(String[] words, int from, int to) {
      return Arrays.stream(words, from, to)
          .filter(word -> of(word) == this)
          .mapToInt(word -> this == MONTH ? MONTHS.indexOf(upper(word)) : number(word))
          .findFirst();
    }

    int of(LocalDateTime now) {
      return switch (this) {
        case YEAR -> now.getYear();
        case MONTH -> now.getMonthValue() - 1;
        case DAY -> now.getDayOfMonth();
      };
    }
  }

  private static boolean within(long now, long first, long last) {
    return first <= last ? first <= now && now <= last : now >= first || now <= last;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static long[] numbers(String[] words) {
    return Arrays.stream(words).mapToLong(ScriptTimes::number).toArray();
  }

  // Scripts count in floating point.
  private static int number(String word) {
    try {
      return (int) Double.parseDouble(word);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
