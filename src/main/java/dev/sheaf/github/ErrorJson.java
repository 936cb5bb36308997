package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// Why a host refuses, as it writes it.
///
/// @param errors mostly a list, of objects or of texts; sometimes one text
public record ErrorJson(
    @Nullable String message,
    @Nullable Object errors,
    @Json(name = "documentation_url") @Nullable String documentationUrl) {
  static final ErrorJson NONE = new ErrorJson(null, null, null);

  String messageOr(String other) {
    return message == null || message.isBlank() ? other : message.strip();
  }
}
