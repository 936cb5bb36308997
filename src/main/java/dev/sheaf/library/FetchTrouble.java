package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import java.util.Locale;

/// Why the content of a file could not be had, in a word that can be written down.
public enum FetchTrouble {
  /// The host has no such file or gist any more.
  GONE,
  /// The host refuses it.
  REFUSED,
  /// The bytes that came are not those of the file.
  WRONG_BYTES,
  /// It is larger than can be kept.
  TOO_LARGE,
  /// The place it lies at does not answer.
  UNREACHABLE,
  /// The host failed.
  FAULT;

  static FetchTrouble of(Failure failure) {
    return switch (failure) {
      case Failure.NotFound notFound -> GONE;
      case Failure.Unauthorized unauthorized -> REFUSED;
      case Failure.Forbidden forbidden -> REFUSED;
      case Failure.MissingScope missing -> REFUSED;
      case Failure.Rejected rejected -> REFUSED;
      case Failure.VersionRefused refused -> REFUSED;
      case Failure.Untrusted untrusted -> REFUSED;
      case Failure.ProxyDenied denied -> UNREACHABLE;
      case Failure.Offline offline -> UNREACHABLE;
      case Failure.AnswerLost lost -> UNREACHABLE;
      case Failure.Malformed malformed -> WRONG_BYTES;
      case Failure.TooLarge large -> TOO_LARGE;
      case Failure other -> FAULT;
    };
  }

  static FetchTrouble parse(String written) {
    for (FetchTrouble each : values()) {
      if (each.written().equals(written)) {
        return each;
      }
    }
    return FAULT;
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
