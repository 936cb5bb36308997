package dev.sheaf.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the bytes of a file spell its text.
public enum Encoding {
  UTF_8,
  /// UTF-8 with a byte order mark in front.
  UTF_8_WITH_MARK,
  /// UTF-16 of either byte order, with its mark.
  UTF_16,
  /// Text perhaps, in an encoding one can only guess.
  OTHER,
  /// No text: there are zero bytes in it.
  BINARY;

  public static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return UTF_16;
    }
    if (hasZero(bytes)) {
      return BINARY;
    }
    if (decoded(bytes).isEmpty()) {
      return OTHER;
    }
    return startsWith(bytes, 0xef, 0xbb, 0xbf) ? UTF_8_WITH_MARK : UTF_8;
  }

  /// The text that `bytes` are as UTF-8, a byte order mark and all; empty where they are no such
  /// text. Spelled in UTF-8 again it gives the very same bytes.
  public static Optional<String> text(byte[] bytes) {
    return hasZero(bytes) ? Optional.empty() : decoded(bytes);
  }

  /// The text that `bytes` most likely are; spelled again in UTF-8 it gives other bytes unless that
  /// is what they were. Empty where they are no text.
  public static Optional<String> guess(byte[] bytes) {
    return switch (of(bytes)) {
      case UTF_8, UTF_8_WITH_MARK -> decoded(bytes);
      case UTF_16 -> decoded(bytes, StandardCharsets.UTF_16);
      // Windows means these bytes by Latin-1, too.
      case OTHER -> decoded(bytes, Charset.forName("windows-1252"));
      case BINARY -> Optional.empty();
    };
  }

  private static Optional<String> decoded(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
