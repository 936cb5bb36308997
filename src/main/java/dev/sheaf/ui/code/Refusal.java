package dev.sheaf.ui.code;

import javafx.event.Event;
import javafx.event.EventType;

/// Tells whoever shows the code why something was not done.
public final class Refusal extends Event {
  /// The one kind there is.
  public static final EventType<Refusal> KIND = new EventType<>(Event.ANY, "REFUSAL");

  private final String sentence;

  Refusal(String sentence) {
    super(KIND);
    this.sentence = sentence;
  }

  /// For the user.
  public String sentence() {
    return sentence;
  }
}
