package dev.sheaf.github;

import org.jspecify.annotations.Nullable;

/// The answer to how many requests are left.
public record RateLimitJson(@Nullable ResourcesJson resources) {
  /// The kinds of requests that are counted apart; gists are in `core`.
  public record ResourcesJson(@Nullable CoreJson core) {}

  /// How often one may ask within a period.
  ///
  /// @param reset in seconds since 1970
  public record CoreJson(
      @Nullable Integer limit, @Nullable Integer remaining, @Nullable Long reset) {}
}
