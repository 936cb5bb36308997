package dev.sheaf.github;

import java.net.URI;

/// Tells addresses that need no second look: those that begin as the last one did, and go on with
/// nothing but what a path may hold. An answer with a page of gists has some five hundred of them.
final class PlainAddress {
  private static final String MARKS = "-._~/";

  // Scheme, host and port of the last address that was looked at closely.
  private static volatile String beginning = "";

  private PlainAddress() {}

  static boolean is(String text) {
    String known = beginning;
    if (known.isEmpty() || !text.startsWith(known)) {
      known = lookAt(text);
    }
    for (int i = known.length(); i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return !known.isEmpty();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || MARKS.indexOf(c) >= 0;
  }

  private static String lookAt(String text) {
    URI address = Wire.address(text);
    if (address == null || address.getHost() == null || !address.toString().equals(text)) {
      return "";
    }
    String begins = address.getScheme() + "://" + address.getRawAuthority() + "/";
    if (!text.startsWith(begins)) {
      return "";
    }
    beginning = begins;
    return begins;
  }
}
