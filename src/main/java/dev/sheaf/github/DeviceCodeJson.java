package dev.sheaf.github;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/// The codes to sign in with, as hosts write them, or why there are none.
public record DeviceCodeJson(
    @Json(name = "device_code") @Nullable String deviceCode,
    @Json(name = "user_code") @Nullable String userCode,
    @Json(name = "verification_uri") @Nullable String verificationUri,
    @Json(name = "expires_in") @Nullable Long expiresIn,
    @Nullable Long interval,
    @Nullable String error,
    @Json(name = "error_description") @Nullable String errorDescription) {}
