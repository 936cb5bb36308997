package dev.sheaf.export;

import dev.sheaf.gist.Failure;
import java.util.Locale;

/// The short words for failures, as reports and `_loads` hold them.
public final class Reasons {
  private Reasons() {}

  /// Says a failure in a few words.
  public static String of(Failure failure) {
    return switch (failure) {
      case Failure.Offline offline -> "offline";
      case Failure.Untrusted untrusted -> "untrusted host";
      case Failure.AnswerLost lost -> "offline";
      case Failure.ProxyDenied denied -> "refused by the proxy";
      case Failure.Unauthorized unauthorized -> "the token was refused";
      case Failure.Forbidden forbidden -> "refused";
      case Failure.MissingScope missing -> "the token lacks the scope " + missing.scope();
      case Failure.NotFound notFound -> "not found";
      case Failure.VersionRefused refused -> "the host refused the API version";
      case Failure.RateLimited limited -> "too many requests until " + limited.until();
      case Failure.Rejected rejected -> "refused";
      case Failure.Conflict conflict -> "changed meanwhile";
      case Failure.ServerFault fault -> "the host failed with status " + fault.status();
      case Failure.Malformed malformed -> "an answer made no sense";
      case Failure.TooLarge large -> "larger than " + large.limit() + " bytes";
      case Failure.NoKeychain keychain -> "the keychain cannot be reached";
      case Failure.StoreDamaged damaged ->
          "the library: " + words(damaged.damage(), damaged.told());
      case Failure.BadFile file -> file.name() + ": " + words(file.flaw(), file.about());
      case Failure.Cancelled cancelled -> "cancelled";
    };
  }

  private static String words(Enum<?> cause, String told) {
    String name = cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return told.isEmpty() ? name : name.equals("told") ? told : name + " (" + told + ")";
  }
}
