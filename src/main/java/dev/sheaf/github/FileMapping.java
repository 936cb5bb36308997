package dev.sheaf.github;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Reads the files of a gist, and tells whether the content that came is truly that of the file.
final class FileMapping {
  private FileMapping() {}

  static GistFile file(String key, GistFileJson wire) {
    WebAddress rawUrl = Wire.webAddress(wire.rawUrl());
    String blobId = Wire.blobId(rawUrl);
    String content = content(wire);
    boolean cut =
        Boolean.TRUE.equals(wire.truncated())
            || (content == null ? wire.content() != null : !isExact(content, wire.size(), blobId));
    return new GistFile(
        wire.filename() == null ? key : wire.filename(),
        wire.language(),
        wire.type(),
        size(wire, content),
        rawUrl,
        blobId,
        content,
        cut);
  }

  private static @Nullable String content(GistFileJson wire) {
    String content = wire.content();
    return content == null || !"base64".equalsIgnoreCase(wire.encoding())
        ? content
        : decoded(content);
  }

  // What is no text has none: it is to be had as bytes from the raw address.
  private static @Nullable String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }

  // Hosts cut small files after a large one without saying so, and put signs of replacement where
  // a file is not UTF-8. Neither may ever be sent back as if it were the file.
  private static boolean isExact(String content, @Nullable Long size, @Nullable String blobId) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (size != null && size != bytes.length) {
      return false;
    }
    return blobId == null || blobId.length() != 40 || BlobId.of(bytes).equals(blobId);
  }

  private static long size(GistFileJson wire, @Nullable String content) {
    if (wire.size() != null) {
      return Math.max(0, wire.size());
    }
    return content == null ? 0 : content.getBytes(StandardCharsets.UTF_8).length;
  }
}
