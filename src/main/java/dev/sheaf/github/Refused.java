package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Carries a failure through OkHttp, which lets only I/O exceptions pass.
final class Refused extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  Refused(Failure failure) {
    this(failure, null);
  }

  Refused(Failure failure, @Nullable Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
