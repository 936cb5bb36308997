package dev.sheaf.gist;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An address on the web as a host wrote it: of the hundred thousand that a library has, few are
/// ever gone to, and only those become a `URI`.
///
/// @param text what `URI` takes, with scheme and host
public record WebAddress(String text) {
  public static WebAddress of(URI address) {
    return new WebAddress(address.toString());
  }

  /// The address as a `URI`; null for none.
  public static @Nullable URI uriOf(@Nullable WebAddress address) {
    return address == null ? null : address.uri();
  }

  public URI uri() {
    return URI.create(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
