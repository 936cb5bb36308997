package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// A file of a gist as hosts write it.
public record GistFileJson(
    @Nullable String filename,
    @Nullable String type,
    @Nullable String language,
    @Json(name = "raw_url") @Nullable String rawUrl,
    @Nullable Long size,
    @Nullable Boolean truncated,
    @Nullable String content,
    @Nullable String encoding) {}
