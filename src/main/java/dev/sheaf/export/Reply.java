package dev.sheaf.export;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What comes back from a question in SQL.
public sealed interface Reply {
  /// Rows, as far as they were read.
  ///
  /// @param rows of values: `Long`, `Double`, `String`, `Bytes` or null, one for each column
  /// @param shortened how many values are there only in part
  record Answer(
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      int shortened,
      End end,
      Duration took)
      implements Reply {}

  /// The question cannot be answered as it stands.
  ///
  /// @param detail SQLite's own words, or the name in question; may be empty
  /// @param at where in the question, in characters from 0; empty where that is not known
  record Mistake(Fault fault, String detail, OptionalInt at) implements Reply {}

  /// A column of an answer; its type is that of its values.
  record Column(String name, Type type) {}

  /// What the values of a column are.
  enum Type {
    /// Null in every row.
    NOTHING,
    INTEGER,
    /// A number, with or without a fraction.
    REAL,
    TEXT,
    BYTES,
    /// Texts, numbers or bytes, one beside the other.
    MIXED;

    static Type of(@Nullable Object value) {
      return switch (value) {
        case null -> NOTHING;
        case Long number -> INTEGER;
        case Double number -> REAL;
        case String text -> TEXT;
        case Object bytes -> BYTES;
      };
    }

    /// The type of a column that has values of both.
    Type and(Type other) {
      if (this == other || other == NOTHING) {
        return this;
      }
      if (this == NOTHING) {
        return other;
      }
      return isNumber() && other.isNumber() ? REAL : MIXED;
    }

    /// Whether every value is a number, or null.
    public boolean isNumber() {
      return this == INTEGER || this == REAL;
    }
  }

  /// Where an answer ends.
  enum End {
    /// There are no more rows.
    WHOLE,
    /// There are more rows than were wanted.
    ROWS,
    /// There is more text than was wanted.
    SIZE,
    /// Finding more rows would have taken too long.
    TIME,
    /// Finding more rows would have filled the disk.
    SPACE
  }

  /// What can be wrong with a question.
  enum Fault {
    /// There is none.
    EMPTY,
    /// SQLite does not understand it.
    SQL,
    /// It does not only read: it begins with another word than `SELECT`, `WITH`, `VALUES` or
    /// `EXPLAIN`, or would change something.
    NOT_READING,
    /// Something stands behind its end.
    SEVERAL,
    /// It asks for what nobody may ask for here.
    FORBIDDEN,
    /// A single value would be larger than may be.
    TOO_LARGE
  }
}
