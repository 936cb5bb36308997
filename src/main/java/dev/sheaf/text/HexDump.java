package dev.sheaf.text;

import java.util.HexFormat;

/// Writes bytes down, sixteen a line: where they stand, what they are, and as letters.
public final class HexDump {
  private static final int LINE = 16;
  private static final int HALF = 8;

  private HexDump() {}

  /// The first `most` of the bytes, each line ended by `\n`.
  public static String of(byte[] bytes, int most) {
    HexFormat hex = HexFormat.of();
    StringBuilder dump = new StringBuilder();
    int end = Math.min(most, bytes.length);
    for (int start = 0; start < end; start += LINE) {
      dump.append(hex.toHexDigits(start)).append(' ');
      for (int i = start; i < start + LINE; i++) {
        dump.append(i % LINE == HALF ? "  " : " ");
        if (i < end) {
          hex.toHexDigits(dump, bytes[i]);
        } else {
          dump.append("  ");
        }
      }
      dump.append("  ");
      for (int i = start; i < Math.min(start + LINE, end); i++) {
        dump.append(bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '.');
      }
      dump.append('\n');
    }
    return dump.toString();
  }
}
