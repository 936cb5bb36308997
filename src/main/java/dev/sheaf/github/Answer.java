package dev.sheaf.github;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a host says when asked for something one may already have.
public sealed interface Answer<T> {
  /// It is new, or other than before.
  ///
  /// @param etag the validator to ask with next time; null where the host gives none
  record Fresh<T>(T value, @Nullable String etag) implements Answer<T> {}

  /// It is as it was when the validator was given.
  record NotModified<T>() implements Answer<T> {}

  /// What is new; empty where nothing is.
  default Optional<T> fresh() {
    return switch (this) {
      case Fresh<T>(T value, String etag) -> Optional.of(value);
      case NotModified<T>() -> Optional.empty();
    };
  }
}
