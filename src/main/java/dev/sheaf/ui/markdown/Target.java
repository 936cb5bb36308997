package dev.sheaf.ui.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where a link leads.
sealed interface Target {
  /// To a page of the web.
  record Web(URI page) implements Target {}

  /// To a place in the same document.
  record Place(String anchor) implements Target {}

  /// To something that is never opened from here.
  record Nowhere(String address) implements Target {}

  static Target of(String address) {
    String trimmed = address.strip();
    if (trimmed.startsWith("#")) {
      return new Place(trimmed.substring(1).toLowerCase(Locale.ROOT));
    }
    try {
      URI page = new URI(trimmed.replace(" ", "%20"));
      String scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("https") || scheme.equals("http")) && page.getHost() != null) {
        return new Web(page);
      }
    } catch (URISyntaxException e) {
      return new Nowhere(trimmed);
    }
    return new Nowhere(trimmed);
  }
}
