package dev.sheaf.gist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One saved state of a gist.
///
/// @param user null where the host knows no author
/// @param additions lines added since the revision before
/// @param deletions lines removed since the revision before
public record Revision(
    String version, @Nullable User user, Instant committedAt, int additions, int deletions) {
  /// The first seven digits, as GitHub shows a revision.
  public String shortVersion() {
    return version.substring(0, Math.min(7, version.length()));
  }
}
