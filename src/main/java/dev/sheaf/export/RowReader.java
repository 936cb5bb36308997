package dev.sheaf.export;

import dev.sheaf.export.Reply.End;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Reads what a question finds, row by row, as long as that is wanted and may go on.
final class RowReader {
  private final ResultSet row;
  private final Watch watch;

  RowReader(ResultSet row, Watch watch) {
    this.row = row;
    this.watch = watch;
  }

  Reply.Answer readInto(RowTaker taker) throws SQLException, IOException {
    List<String> names = names();
    taker.begin(names);
    return taker.answer(read(names.size(), taker), watch.elapsed());
  }

  private End read(int columns, RowTaker taker) throws SQLException, IOException {
    try {
      while (row.next()) {
        Optional<End> enough = taker.take(values(columns));
        if (enough.isPresent()) {
          return enough.get();
        }
        if (watch.isOver()) {
          throw new SQLiteException("stopped", SQLiteErrorCode.SQLITE_INTERRUPT);
        }
      }
      return End.WHOLE;
    } catch (SQLiteException e) {
      boolean stopped = e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
      if (stopped && !watch.isCancelled() && watch.end().isPresent()) {
        return watch.end().get();
      }
      throw e;
    }
  }

  private List<String> names() throws SQLException {
    ResultSetMetaData about = row.getMetaData();
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= about.getColumnCount(); column++) {
      names.add(about.getColumnLabel(column));
    }
    return names;
  }

  private List<@Nullable Object> values(int columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns);
    for (int column = 1; column <= columns; column++) {
      values.add(
          switch (row.getObject(column)) {
            case Integer number -> number.longValue();
            case null -> null;
            case Object value -> value;
          });
    }
    return Collections.unmodifiableList(values);
  }
}
