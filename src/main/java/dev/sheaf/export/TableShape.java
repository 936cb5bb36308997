package dev.sheaf.export;

import java.util.ArrayList;
import java.util.List;

/// A table as it is documented: its columns in order, those of the primary key first.
///
/// @param about what one row is
public record TableShape(String name, String about, List<Column> columns) {
  static final String ACCOUNT = "account";
  static final String LOADED_AT = "loaded_at";
  static final String DELETED_AT = "deleted_at";
  static final String ROW_HASH = "row_hash";

  public TableShape {
    columns = List.copyOf(columns);
  }

  /// A table whose rows are merged by key: with what every such table says of the load itself.
  static TableShape merged(String name, String about, List<Column> own) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.key(ACCOUNT, "whose library the row came from: the host and the numeric user id"));
    columns.addAll(own);
    columns.add(Column.moment(LOADED_AT, "when a load last wrote the row"));
    columns.add(
        Column.moment(
            DELETED_AT, "when a load no longer found it in the library; null while it is there"));
    columns.add(Column.text(ROW_HASH, "by which the next load knows whether the row changed"));
    return new TableShape(name, about, columns);
  }

  /// The columns of the primary key.
  public List<Column> keys() {
    return columns.stream().filter(Column::key).toList();
  }

  /// Those of them that tell the rows of one account apart.
  List<Column> ownKeys() {
    return keys().stream().filter(column -> !column.name().equals(ACCOUNT)).toList();
  }
}
