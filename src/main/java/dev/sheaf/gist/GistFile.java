package dev.sheaf.gist;

import org.jspecify.annotations.Nullable;

/// A file of a gist, with its content where that was asked for.
///
/// @param language GitHub's name for it, null where GitHub knows none
/// @param size in bytes
/// @param blobId the Git object id of the content; null on hosts whose raw address hides it
/// @param content null where it was not part of the answer
/// @param truncated whether `content` is only a part of the file
public record GistFile(
    String name,
    @Nullable String language,
    @Nullable String mediaType,
    long size,
    @Nullable WebAddress rawUrl,
    @Nullable String blobId,
    @Nullable String content,
    boolean truncated) {
  /// Whether the whole text is here.
  public boolean isComplete() {
    return content != null && !truncated;
  }

  public GistFile withContent(String whole) {
    return new GistFile(name, language, mediaType, size, rawUrl, blobId, whole, false);
  }

  public GistFile withoutContent() {
    return content == null
        ? this
        : new GistFile(name, language, mediaType, size, rawUrl, blobId, null, truncated);
  }
}
