package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// A comment as hosts write it; which of the bodies are there depends on the media type asked for.
public record CommentJson(
    @Nullable Long id,
    @Nullable UserJson user,
    @Nullable String body,
    @Json(name = "body_text") @Nullable String bodyText,
    @Json(name = "body_html") @Nullable String bodyHtml,
    @Json(name = "author_association") @Nullable String authorAssociation,
    @Json(name = "created_at") @Nullable String createdAt,
    @Json(name = "updated_at") @Nullable String updatedAt,
    @Json(name = "html_url") @Nullable String htmlUrl) {}
