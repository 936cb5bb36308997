package dev.sheaf.ui.data;

/// The kinds of destinations, in the words a destination's text begins with.
public enum Kind {
  DUCKDB("duckdb", true),
  POSTGRESQL("postgresql", false),
  SQLITE("sqlite", true),
  PARQUET("parquet", false),
  CSV("csv", false),
  JSONL("jsonl", false);

  private final String word;
  private final boolean file;

  Kind(String word, boolean file) {
    this.word = word;
    this.file = file;
  }

  String word() {
    return word;
  }

  /// Whether it is one file.
  boolean isFile() {
    return file;
  }

  /// Whether it is a folder of files.
  boolean isFolder() {
    return !file && this != POSTGRESQL;
  }
}
