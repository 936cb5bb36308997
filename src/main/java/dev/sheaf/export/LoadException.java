package dev.sheaf.export;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Says why a destination could not be loaded; what it held before is still there.
public final class LoadException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Cause why;

  LoadException(Cause why, String what, @Nullable Throwable cause) {
    super(what, cause);
    this.why = why;
  }

  /// What kind of trouble it is.
  public enum Cause {
    /// Another program has it, or another load is under way.
    BUSY,
    /// No answer came from the server.
    UNREACHABLE,
    /// The server wants another password, or has no such user or database.
    REFUSED,
    /// It cannot be written to, or holds something else than a load made.
    UNUSABLE
  }

  public Cause why() {
    return why;
  }

  /// What the destination said; never a password.
  public String what() {
    return String.valueOf(getMessage());
  }
}
