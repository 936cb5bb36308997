package dev.sheaf.ui.preview;

import java.util.Locale;
import java.util.Optional;

/// The kinds of files that are better seen than read.
public enum Kind {
  DOCUMENT,
  TABLE,
  TREE,
  NOTEBOOK,
  DRAWING,
  PICTURE,
  CHANGES;

  /// What a file of that name can be seen as; empty where there is nothing but its text.
  public static Optional<Kind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "md", "markdown", "mdown", "mkd", "mkdn" -> DOCUMENT;
          case "csv", "tsv", "tab" -> TABLE;
          case "json", "jsonc", "json5", "jsonl", "ndjson", "geojson", "webmanifest", "har" -> TREE;
          case "yaml", "yml" -> TREE;
          case "ipynb" -> NOTEBOOK;
          case "svg" -> DRAWING;
          case "png", "jpg", "jpeg", "gif", "bmp" -> PICTURE;
          case "diff", "patch" -> CHANGES;
          default -> null;
        });
  }
}
