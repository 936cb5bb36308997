package dev.sheaf.export;

/// A column as it is documented and stays in all versions.
///
/// @param key whether it is a part of the primary key, and so never null
/// @param about what it holds, with its unit where there is one
public record Column(String name, ColumnType type, boolean key, String about) {
  static Column key(String name, String about) {
    return new Column(name, ColumnType.TEXT, true, about);
  }

  static Column keyNumber(String name, String about) {
    return new Column(name, ColumnType.INTEGER, true, about);
  }

  static Column text(String name, String about) {
    return new Column(name, ColumnType.TEXT, false, about);
  }

  static Column number(String name, String about) {
    return new Column(name, ColumnType.INTEGER, false, about);
  }

  static Column flag(String name, String about) {
    return new Column(name, ColumnType.BOOLEAN, false, about);
  }

  static Column moment(String name, String about) {
    return new Column(name, ColumnType.TIMESTAMP, false, about);
  }
}
