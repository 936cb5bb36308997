package dev.sheaf.main;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// Writes a record of the log: when, how grave, who, what.
final class LogLine extends Formatter {
  @Override
  public String format(LogRecord entry) {
    Throwable thrown = entry.getThrown();
    return entry.getInstant().truncatedTo(ChronoUnit.MILLIS)
        + " "
        + entry.getLevel().getName()
        + " "
        + entry.getLoggerName()
        + " "
        + Discretion.about(formatMessage(entry))
        + "\n"
        + (thrown == null ? "" : Discretion.about(thrown));
  }
}
