package dev.sheaf.gist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A gist: a description and files, owned by someone.
///
/// @param description never null; empty where there is none
/// @param owner null for gists that were made without an account
/// @param files in the order the host gives them
/// @param filesTruncated whether the host listed only some of the files
/// @param comments how many there are
/// @param base the gist this one was forked from, where the answer says so
public record Gist(
    String id,
    String description,
    Visibility visibility,
    @Nullable User owner,
    List<GistFile> files,
    boolean filesTruncated,
    Instant createdAt,
    Instant updatedAt,
    int comments,
    boolean commentsEnabled,
    @Nullable WebAddress page,
    @Nullable WebAddress gitPullUrl,
    @Nullable Base base) {
  public Gist {
    files = List.copyOf(files);
  }

  /// The gist another one was forked from.
  public record Base(String id, @Nullable User owner, @Nullable WebAddress page) {}

  public Optional<GistFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  public boolean isPublic() {
    return visibility == Visibility.PUBLIC;
  }

  public boolean isOwnedBy(Account account) {
    return owner != null && owner.id() == account.id();
  }

  /// The name gists go by: that of their first file.
  public String title() {
    return files.isEmpty() ? id : files.getFirst().name();
  }

  public Gist withDescription(String changed) {
    return with(changed, files, filesTruncated, base);
  }

  public Gist withBase(@Nullable Base changed) {
    return with(description, files, filesTruncated, changed);
  }

  public Gist withFiles(List<GistFile> changed) {
    return with(description, changed, filesTruncated, base);
  }

  /// The same with all the files there are.
  public Gist withAllFiles(List<GistFile> all) {
    return with(description, all, false, base);
  }

  private Gist with(
      String newDescription, List<GistFile> newFiles, boolean truncated, @Nullable Base newBase) {
    return new Gist(
        id,
        newDescription,
        visibility,
        owner,
        newFiles,
        truncated,
        createdAt,
        updatedAt,
        comments,
        commentsEnabled,
        page,
        gitPullUrl,
        newBase);
  }
}
