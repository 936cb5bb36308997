package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;

/// Tells the failures that have words from those that are mistakes of ours.
public final class Failures {
  private Failures() {}

  /// What an edge translated. Anything else is thrown on, to where the unexpected is caught.
  public static Failure known(Throwable thrown) {
    return switch (thrown) {
      case GistException translated -> translated.failure();
      case RuntimeException mistake -> throw mistake;
      case Error error -> throw error;
      default -> throw new IllegalStateException(thrown);
    };
  }
}
