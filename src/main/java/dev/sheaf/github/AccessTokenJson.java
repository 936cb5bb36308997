package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// The token a sign-in ended with, as hosts write it, or why there is none yet.
public record AccessTokenJson(
    @Json(name = "access_token") @Nullable String accessToken,
    @Nullable Long interval,
    @Nullable String error,
    @Json(name = "error_description") @Nullable String errorDescription) {
  @Override
  public String toString() {
    return "AccessTokenJson[error=" + error + "]";
  }
}
