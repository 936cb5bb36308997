package dev.sheaf.gist;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says, through code that knows no [GistException], why there is no way to a host.
public final class NoWayException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public NoWayException(Failure failure, @Nullable Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  /// The failure that `thrown` or what caused it tells of; empty where it is about something else.
  public static Optional<Failure> in(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof NoWayException e) {
        return Optional.of(e.failure());
      }
    }
    return Optional.empty();
  }

  public Failure failure() {
    return failure;
  }
}
