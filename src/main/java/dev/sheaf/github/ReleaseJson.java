package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// A release of a repository, as GitHub writes it.
public record ReleaseJson(
    @Json(name = "tag_name") @Nullable String tagName,
    @Json(name = "html_url") @Nullable String page) {}
