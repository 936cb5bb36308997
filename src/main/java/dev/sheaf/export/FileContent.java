package dev.sheaf.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The content of a file as tables hold it: as text where it is UTF-8 without zero bytes, else as
/// Base64.
///
/// @param state the word for how much of it is here
record FileContent(String state, @Nullable String text, @Nullable String base64) {
  static FileContent absent(String state) {
    return new FileContent(state, null, null);
  }

  static FileContent of(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return encoded(bytes);
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new FileContent("complete", text, null);
    } catch (CharacterCodingException e) {
      return encoded(bytes);
    }
  }

  private static FileContent encoded(byte[] bytes) {
    return new FileContent("not_text", null, Base64.getEncoder().encodeToString(bytes));
  }
}
