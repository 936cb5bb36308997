package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.WebAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Reads the single values of an answer, each of which may be missing or odd.
final class Wire {
  // The lengths of Git's two kinds of object ids in hexadecimal digits.
  private static final int SHA_1 = 40;
  private static final int SHA_256 = 64;

  private Wire() {}

  static <T> T require(@Nullable T value, String what) throws GistException {
    if (value == null) {
      throw new GistException(new Failure.Malformed(what + " is missing"));
    }
    return value;
  }

  /// A moment; null where the text is none.
  static @Nullable Instant moment(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// An address on the web; null where the text is none, so that nothing else is ever opened.
  static @Nullable URI address(@Nullable String text) {
    if (text == null) {
      return null;
    }
    // As the host wrote it where that is an address at all: it is a name, too.
    try {
      URI asWritten = URI.create(text.strip());
      if (asWritten.getHost() != null && isWeb(asWritten.getScheme())) {
        return asWritten;
      }
    } catch (IllegalArgumentException e) {
      // Browsers take more than Java does.
    }
    HttpUrl url = HttpUrl.parse(text);
    try {
      return url == null ? null : url.uri();
    } catch (RuntimeException e) {
      // Thrown as such for what the one class takes and the other does not.
      return null;
    }
  }

  /// The same, which most often is plain to see.
  static @Nullable WebAddress webAddress(@Nullable String text) {
    if (text != null && PlainAddress.is(text)) {
      return new WebAddress(text);
    }
    URI address = address(text);
    return address == null ? null : WebAddress.of(address);
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }

  /// The Git object id in a raw address, which stands before the file's name.
  static @Nullable String blobId(@Nullable WebAddress rawUrl) {
    String address = rawUrl == null ? "" : rawUrl.text();
    int end = address.lastIndexOf('/', endOfPath(address) - 1);
    int start = address.lastIndexOf('/', end - 1);
    int length = end - start - 1;
    if (start < 0 || (length != SHA_1 && length != SHA_256)) {
      return null;
    }
    for (int i = start + 1; i < end; i++) {
      if (!HexFormat.isHexDigit(address.charAt(i))) {
        return null;
      }
    }
    return address.substring(start + 1, end).toLowerCase(Locale.ROOT);
  }

  private static int endOfPath(String address) {
    int query = address.indexOf('?');
    int fragment = address.indexOf('#');
    int end = query < 0 ? address.length() : query;
    return fragment < 0 ? end : Math.min(end, fragment);
  }

  /// A moment in seconds since 1970; one that no calendar holds is taken for 1970 itself.
  static Instant epochSecond(long seconds) {
    try {
      return Instant.ofEpochSecond(seconds);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  static int count(@Nullable Integer number) {
    return number == null ? 0 : Math.max(0, number);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
