package dev.sheaf.github;

import com.squareup.moshi.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A gist as hosts write it, in lists, alone, as a fork or as what a fork came from.
///
/// @param user who owned it, in the oldest answers
public record GistJson(
    @Nullable String id,
    @Nullable String description,
    @Json(name = "public") @Nullable Boolean listed,
    @Nullable UserJson owner,
    @Nullable UserJson user,
    @Nullable Map<String, @Nullable GistFileJson> files,
    @Nullable Boolean truncated,
    @Json(name = "created_at") @Nullable String createdAt,
    @Json(name = "updated_at") @Nullable String updatedAt,
    @Nullable Integer comments,
    @Json(name = "comments_enabled") @Nullable Boolean commentsEnabled,
    @Json(name = "html_url") @Nullable String htmlUrl,
    @Json(name = "git_pull_url") @Nullable String gitPullUrl,
    @Json(name = "fork_of") @Nullable GistJson forkOf) {}
