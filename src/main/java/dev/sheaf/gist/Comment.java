package dev.sheaf.gist;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What someone wrote below a gist, in Markdown.
///
/// @param user null where the account is gone
/// @param association GitHub's word for how the author stands to the gist, such as `OWNER`
public record Comment(
    long id,
    @Nullable User user,
    String body,
    String association,
    Instant createdAt,
    Instant updatedAt,
    @Nullable URI page) {
  /// The longest body GitHub takes, in characters.
  public static final int MAX_LENGTH = 65_535;

  /// Where it stands on the page of its gist; hosts do not tell that by themselves.
  public URI pageOn(URI gistPage) {
    return page == null
        ? URI.create(gistPage + "?permalink_comment_id=" + id + "#gistcomment-" + id)
        : page;
  }
}
