package dev.sheaf.export;

/// What stands in a column, whatever a database calls it.
public enum ColumnType {
  /// Any text.
  TEXT,
  /// A whole number of 64 bits.
  INTEGER,
  /// True or false; 1 or 0 where a database knows no better.
  BOOLEAN,
  /// A moment, in UTC and to the millisecond.
  TIMESTAMP
}
