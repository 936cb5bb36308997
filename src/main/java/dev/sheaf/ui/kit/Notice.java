package dev.sheaf.ui.kit;

import org.jspecify.annotations.Nullable;

/// Something a person should know that does not wait for an answer.
///
/// @param action what can be done about it; null for nothing
public record Notice(Kind kind, String text, @Nullable Action action) {
  /// Whether it is good news or not.
  public enum Kind {
    DONE,
    PROBLEM
  }

  /// A thing to do, under its name.
  public record Action(String label, Runnable verb) {}
}
