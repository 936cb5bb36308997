package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// A revision as hosts write it.
public record RevisionJson(
    @Nullable String version,
    @Nullable UserJson user,
    @Json(name = "committed_at") @Nullable String committedAt,
    @Json(name = "change_status") @Nullable ChangeStatusJson changeStatus) {
  /// How many lines a revision changed.
  public record ChangeStatusJson(@Nullable Integer additions, @Nullable Integer deletions) {}
}
