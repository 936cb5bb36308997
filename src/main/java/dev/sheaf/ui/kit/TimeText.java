package dev.sheaf.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Says when something happened, as people do.
public final class TimeText {
  private TimeText() {}

  /// Short, for lists: `3 min`, `2 h`, `yesterday`, `5 d`, `9 Nov`, `9 Nov 2023`.
  public static String brief(Instant then, Instant now, ZoneId zone) {
    Duration age = Duration.between(then, now);
    LocalDate day = LocalDate.ofInstant(then, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (age.toMinutes() < 1) {
      return Messages.text("time.brief.now");
    }
    if (age.toHours() < 1) {
      return Messages.text("time.brief.minutes", age.toMinutes());
    }
    if (day.equals(today) || age.toHours() < 6) {
      return Messages.text("time.brief.hours", age.toHours());
    }
    if (day.plusDays(1).equals(today)) {
      return Messages.text("time.yesterday");
    }
    if (day.plusDays(7).isAfter(today)) {
      return Messages.text("time.brief.days", today.toEpochDay() - day.toEpochDay());
    }
    String pattern =
        day.getYear() == today.getYear()
            ? Messages.text("time.brief.date")
            : Messages.text("time.brief.dateOfYear");
    return DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).format(day);
  }

  /// In words, for sentences: `3 minutes ago`, `yesterday`, `on 9 Nov`.
  public static String inWords(Instant then, Instant now, ZoneId zone) {
    Duration age = Duration.between(then, now);
    LocalDate day = LocalDate.ofInstant(then, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (age.toMinutes() < 1) {
      return Messages.text("time.now");
    }
    if (age.toHours() < 1) {
      return Messages.text("time.minutes", age.toMinutes());
    }
    if (day.equals(today) || age.toHours() < 6) {
      return Messages.text("time.hours", age.toHours());
    }
    if (day.plusDays(1).equals(today)) {
      return Messages.text("time.yesterday");
    }
    if (day.plusDays(7).isAfter(today)) {
      return Messages.text("time.days", today.toEpochDay() - day.toEpochDay());
    }
    return Messages.text("time.on", brief(then, now, zone));
  }

  /// The time of day alone.
  public static String clock(Instant then, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(zone)
        .format(then);
  }

  /// To the minute, for tooltips.
  public static String exact(Instant then, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(zone)
        .format(then);
  }
}
