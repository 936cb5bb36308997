package dev.sheaf.sandbox;

import java.util.Locale;
import java.util.Optional;

/// How an answer must look: by the API's version, the server's edition and the media type.
///
/// @param slim whether it is version 2026-03-10 or later, which drops `user`, `forks`, `history`
record Shape(boolean slim, Edition edition, Media media) {

  enum Media {
    JSON,
    BASE64,
    TEXT,
    HTML,
    FULL;

    /// Empty for a type the API cannot give.
    static Optional<Media> of(String accept) {
      String wanted = accept.toLowerCase(Locale.ROOT);
      if (wanted.contains(".base64")) {
        return Optional.of(BASE64);
      } else if (wanted.contains(".full")) {
        return Optional.of(FULL);
      } else if (wanted.contains(".text")) {
        return Optional.of(TEXT);
      } else if (wanted.contains(".html")) {
        return Optional.of(HTML);
      }
      boolean json =
          wanted.isBlank()
              || wanted.contains("json")
              || wanted.contains("*/*")
              || wanted.contains("application/*")
              || wanted.contains("application/vnd.github");
      return json ? Optional.of(JSON) : Optional.empty();
    }
  }

  boolean knowsEncoding() {
    return edition != Edition.ENTERPRISE_2_18;
  }
}
