package dev.sheaf.ui.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the Outbox shows of one errand.
///
/// @param number names the errand
/// @param what is to be done, in words
/// @param title of the gist it is about
/// @param state why it is still here, in a sentence
/// @param standing what can be done about it
/// @param gistId null for a gist that is on no host so far
public record OutboxRow(
    long number,
    String what,
    String title,
    String state,
    Standing standing,
    Instant since,
    @Nullable String gistId,
    @Nullable String draftId) {

  /// How far an errand is.
  public enum Standing {
    WAITING,
    SENDING,
    REFUSED,
    UNSURE
  }

  /// Whether it can be taken back now.
  public boolean canBeTakenBack() {
    return standing != Standing.SENDING;
  }

  /// Whether it takes a person to have it sent once more.
  public boolean canBeSentAgain() {
    return standing == Standing.REFUSED || standing == Standing.UNSURE;
  }
}
