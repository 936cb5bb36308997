package dev.sheaf.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Resolves the character references that people write inside of HTML.
final class Entities {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|([a-z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "copy",
          "\u00a9", "mdash", "\u2014", "hellip", "\u2026");

  private Entities() {}

  static String plain(String html) {
    if (html.indexOf('&') < 0) {
      return html;
    }
    Matcher reference = REFERENCE.matcher(html);
    return reference.replaceAll(
        found ->
            Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group())));
  }

  private static String character(@Nullable String number, @Nullable String name, String source) {
    if (number != null) {
      int code = Integer.parseInt(number);
      return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : source;
    }
    return name == null ? source : NAMED.getOrDefault(name, source);
  }
}
