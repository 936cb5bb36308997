package dev.sheaf.export;

import java.util.HexFormat;

/// A value that is neither text nor number.
///
/// @param size in bytes
/// @param beginning its first bytes, as hexadecimal digits
public record Bytes(int size, String beginning) {
  private static final int SHOWN = 32;

  static Bytes of(byte[] value) {
    int shown = Math.min(SHOWN, value.length);
    return new Bytes(value.length, HexFormat.of().formatHex(value, 0, shown));
  }

  /// Whether there are more bytes than the beginning tells.
  public boolean isShortened() {
    return beginning.length() < 2 * size;
  }
}
