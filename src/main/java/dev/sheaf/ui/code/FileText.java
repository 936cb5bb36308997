package dev.sheaf.ui.code;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A file of one state of a gist.
///
/// @param text null where it is no text, or not to be had
/// @param blobId null where that is not known
/// @param size in bytes
public record FileText(String name, @Nullable String text, @Nullable String blobId, long size) {
  /// A text that is on no host.
  public static FileText typed(String name, String text) {
    return new FileText(name, text, null, text.getBytes(StandardCharsets.UTF_8).length);
  }

  boolean isSameAs(FileText other) {
    return (text == null || other.text == null)
        ? blobId != null && blobId.equals(other.blobId)
        : text.equals(other.text);
  }
}
