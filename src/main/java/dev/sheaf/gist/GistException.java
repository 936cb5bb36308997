package dev.sheaf.gist;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Says why something about gists could not be done.
public final class GistException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public GistException(Failure failure) {
    this(failure, null);
  }

  public GistException(Failure failure, @Nullable Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
