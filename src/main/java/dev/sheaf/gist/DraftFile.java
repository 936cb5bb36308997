package dev.sheaf.gist;

import org.jspecify.annotations.Nullable;

/// One file of an edit that is not saved yet.
///
/// @param baseName the name it has in the gist; null for a file that is new
/// @param baseBlobId the Git object id of the content the edit began from; null where there is none
/// @param content null where the content stays as it is
/// @param deleted whether the edit removes the file
public record DraftFile(
    @Nullable String baseName,
    @Nullable String baseBlobId,
    String name,
    @Nullable String content,
    boolean deleted) {
  public static DraftFile added(String name, String content) {
    return new DraftFile(null, null, name, content, false);
  }

  public boolean isRenamed() {
    return baseName != null && !baseName.equals(name);
  }
}
