package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import java.time.Instant;
import java.time.ZoneId;

/// Says when something that waits in the Outbox will be sent.
public final class WaitingText {
  private WaitingText() {}

  /// A sentence.
  ///
  /// @param why it is not sent yet
  public static String of(Failure why, String host) {
    return switch (why) {
      case Failure.Offline offline -> Messages.text("waiting.offline", host);
      case Failure.Untrusted(String at, Distrust reason, var certificate) ->
          Messages.text("waiting.reason", FailureText.of(new Failure.Untrusted(at, reason)));
      case Failure.AnswerLost lost -> Messages.text("waiting.answerLost", host);
      case Failure.ProxyDenied denied -> Messages.text("waiting.offline", host);
      case Failure.Unauthorized unauthorized -> Messages.text("waiting.unauthorized", host);
      case Failure.RateLimited(Instant until) ->
          Messages.text("waiting.limited", host, TimeText.clock(until, ZoneId.systemDefault()));
      case Failure.ServerFault fault -> Messages.text("waiting.serverFault", host);
      case Failure.Cancelled cancelled -> Messages.text("waiting.soon");
      case Failure.Forbidden forbidden -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.MissingScope missing -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.NotFound missing -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.VersionRefused refused -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.Rejected rejected -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.Conflict conflict -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.Malformed malformed -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.TooLarge large -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.NoKeychain none -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.StoreDamaged damaged -> Messages.text("waiting.reason", FailureText.of(why));
      case Failure.BadFile file -> Messages.text("waiting.reason", FailureText.of(why));
    };
  }
}
