package dev.sheaf.library;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import java.util.function.Function;

/// What became of something asked of the host. What it refused is neither, and thrown.
public sealed interface Sending<T> {
  /// The host has done it.
  record Sent<T>(T result) implements Sending<T> {}

  /// It is written down, and will be sent.
  ///
  /// @param why it is not done yet
  record Queued<T>(Errand errand, Failure why) implements Sending<T> {}

  default <U> Sending<U> map(Function<? super T, ? extends U> mapping) {
    return switch (this) {
      case Sent<T>(T result) -> new Sent<>(mapping.apply(result));
      case Queued<T>(Errand errand, Failure why) -> new Queued<>(errand, why);
    };
  }
}
