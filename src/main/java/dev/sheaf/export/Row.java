package dev.sheaf.export;

import dev.sheaf.gist.GistException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/// A row as the library has it, before it is known whether the destination wants it.
///
/// @param key what tells it from the account's other rows of the table
/// @param hash changes when the row does
/// @param values all of the table's own columns in order; read only where they are wanted
record Row(List<Object> key, String hash, Values values) {
  private static final int DIGITS = 8;

  /// Who reads the values of a row.
  @FunctionalInterface
  interface Values {
    @Nullable Object[] read() throws GistException;
  }

  /// A row whose first columns are its key.
  static Row of(int keys, @Nullable Object... values) {
    return new Row(keyOf(keys, values), hash(values), () -> values);
  }

  static List<Object> keyOf(int keys, @Nullable Object... values) {
    Object[] key = new Object[keys];
    System.arraycopy(values, 0, key, 0, keys);
    return List.of(key);
  }

  /// Tells values from others: two checksums and the length. Nobody gains from making two alike.
  static String hash(@Nullable Object... values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(value == null ? "0" : "1").append(value).append('\0');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Checksum one = new CRC32();
    Checksum other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    return HexFormat.of().toHexDigits(one.getValue(), DIGITS)
        + HexFormat.of().toHexDigits(other.getValue(), DIGITS)
        + Integer.toHexString(bytes.length);
  }
}
