package dev.sheaf.ui.code;

import org.jspecify.annotations.Nullable;

/// A file of one state of a gist.
///
/// @param text null where it is no text, or not to be had
/// @param blobId null where that is not known
public record FileText(String name, @Nullable String text, @Nullable String blobId) {
  boolean isSameAs(FileText other) {
    return (text == null || other.text == null)
        ? blobId != null && blobId.equals(other.blobId)
        : text.equals(other.text);
  }
}
