package dev.sheaf.text;

import java.nio.charset.StandardCharsets;

/// What files that are no text are known by: their first bytes.
public enum FileKind {
  PNG("\u0089PNG\r\n"),
  JPEG("\u00ff\u00d8\u00ff"),
  GIF("GIF8"),
  WEBP("RIFF"),
  PDF("%PDF-"),
  ZIP("PK\u0003\u0004"),
  GZIP("\u001f\u008b"),
  XZ("\u00fd7zXZ"),
  SQLITE("SQLite format 3"),
  CLASS("\u00ca\u00fe\u00ba\u00be"),
  WASM("\0asm"),
  ELF("\u007fELF"),
  WINDOWS("MZ"),
  OTHER("");

  private final String beginning;

  FileKind(String beginning) {
    this.beginning = beginning;
  }

  public static FileKind of(byte[] bytes) {
    int length = Math.min(bytes.length, SQLITE.beginning.length());
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (FileKind kind : values()) {
      if (start.startsWith(kind.beginning)) {
        return kind;
      }
    }
    return OTHER;
  }
}
