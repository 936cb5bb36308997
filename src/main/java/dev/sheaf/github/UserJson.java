package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// A person as hosts write them, briefly within other things and at length alone.
public record UserJson(
    @Nullable String login,
    @Nullable Long id,
    @Json(name = "avatar_url") @Nullable String avatarUrl,
    @Json(name = "html_url") @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String bio,
    @Nullable String company,
    @Nullable String location,
    @Nullable String blog,
    @Nullable String email,
    @Json(name = "public_repos") @Nullable Integer publicRepos,
    @Json(name = "public_gists") @Nullable Integer publicGists,
    @Json(name = "private_gists") @Nullable Integer privateGists,
    @Nullable Integer followers,
    @Nullable Integer following,
    @Json(name = "created_at") @Nullable String createdAt) {}
