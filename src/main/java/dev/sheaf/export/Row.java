package dev.sheaf.export;

import dev.sheaf.gist.GistException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as the library has it, before it is known whether the destination wants it.
///
/// @param key what tells it from the account's other rows of the table
/// @param hash changes when the row does
/// @param values all of the table's own columns in order; read only where they are wanted
record Row(List<Object> key, String hash, Values values) {
  private static final int HASH_BYTES = 16;

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

  static String hash(@Nullable Object... values) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object value : values) {
        digest.update((value == null ? "0" : "1" + value).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
