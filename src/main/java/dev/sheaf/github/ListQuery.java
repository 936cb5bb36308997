package dev.sheaf.github;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How to ask for a list.
///
/// @param perPage items in one page, at most [MAX_PER_PAGE][#MAX_PER_PAGE]
/// @param since only gists that changed after; lists of other things take no notice of it
/// @param etag the validator of the first page one has; null to have it in any case
public record ListQuery(int perPage, @Nullable Instant since, @Nullable String etag) {
  /// Hosts give no more, however many one asks for.
  public static final int MAX_PER_PAGE = 100;

  /// Everything, in as few pages as can be.
  public static final ListQuery ALL = new ListQuery(MAX_PER_PAGE, null, null);

  public ListQuery withPerPage(int items) {
    return new ListQuery(items, since, etag);
  }

  public ListQuery withSince(@Nullable Instant moment) {
    return new ListQuery(perPage, moment, etag);
  }

  public ListQuery withEtag(@Nullable String validator) {
    return new ListQuery(perPage, since, validator);
  }
}
