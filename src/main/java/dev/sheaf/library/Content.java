package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.GistFile;
import dev.sheaf.text.Encoding;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Rules about the bytes of a file: whether they are its own, and whether they are text.
final class Content {
  /// What the raw address gives out at most; the rest only Git has.
  static final long MOST_RAW = 10L << 20;

  private Content() {}

  /// Whether `bytes` are the content that `file` names; a host that names none is believed when the
  /// size is right.
  static boolean isOf(GistFile file, byte[] bytes) {
    String id = file.blobId();
    return (id != null && id.length() == 40)
        ? BlobId.of(bytes).equals(id)
        : bytes.length == file.size();
  }

  /// The file with the content that is here, if any.
  static OpenFile open(GistFile file, byte @Nullable [] bytes) {
    if (bytes != null) {
      return Encoding.text(bytes)
          .map(text -> new OpenFile(file.withContent(text), FileState.COMPLETE))
          .orElseGet(() -> new OpenFile(withoutText(file), FileState.NOT_TEXT));
    }
    if (file.isComplete()) {
      return open(file, String.valueOf(file.content()).getBytes(StandardCharsets.UTF_8));
    }
    if (file.size() > MOST_RAW) {
      return new OpenFile(file, FileState.TOO_LARGE);
    }
    return new OpenFile(file, file.truncated() ? FileState.CUT : FileState.MISSING);
  }

  // Marked as cut, too, so that nobody can take it for an empty text.
  private static GistFile withoutText(GistFile file) {
    return new GistFile(
        file.name(),
        file.language(),
        file.mediaType(),
        file.size(),
        file.rawUrl(),
        file.blobId(),
        null,
        true);
  }
}
