package dev.sheaf.export;

import java.util.Locale;

/// How a folder holds a table, one file for each.
public enum FileFormat {
  PARQUET("parquet"),
  /// With a header, quoted texts, and nothing at all for null.
  CSV("csv"),
  /// One JSON object a line.
  JSONL("jsonl");

  private final String ending;

  FileFormat(String ending) {
    this.ending = ending;
  }

  /// Without its dot.
  public String ending() {
    return ending;
  }

  /// As `--to` spells it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
