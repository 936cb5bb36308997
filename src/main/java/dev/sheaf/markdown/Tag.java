package dev.sheaf.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One HTML tag, or what else stands between `<` and `>`.
///
/// @param name in lower case; empty for a comment and the like
record Tag(String name, boolean closing, String source) {
  // Possessive, so that no text makes them slow.
  static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<[!?][^>]*+>"
              + "|<(/?)([a-zA-Z][a-zA-Z0-9-]*+)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

  private static final Map<String, Inline.Look> LOOKS =
      Map.ofEntries(
          Map.entry("b", Inline.Look.BOLD),
          Map.entry("strong", Inline.Look.BOLD),
          Map.entry("i", Inline.Look.ITALIC),
          Map.entry("em", Inline.Look.ITALIC),
          Map.entry("s", Inline.Look.STRUCK),
          Map.entry("del", Inline.Look.STRUCK),
          Map.entry("strike", Inline.Look.STRUCK),
          Map.entry("ins", Inline.Look.UNDERLINED),
          Map.entry("u", Inline.Look.UNDERLINED),
          Map.entry("code", Inline.Look.CODE),
          Map.entry("tt", Inline.Look.CODE),
          Map.entry("samp", Inline.Look.CODE),
          Map.entry("kbd", Inline.Look.KEY),
          Map.entry("sub", Inline.Look.SUB),
          Map.entry("sup", Inline.Look.SUPER),
          Map.entry("mark", Inline.Look.MARKED),
          Map.entry("h1", Inline.Look.BOLD),
          Map.entry("h2", Inline.Look.BOLD),
          Map.entry("h3", Inline.Look.BOLD),
          Map.entry("h4", Inline.Look.BOLD),
          Map.entry("summary", Inline.Look.BOLD));

  static Tag of(Matcher tag) {
    String name = tag.group(2);
    return new Tag(
        name == null ? "" : name.toLowerCase(Locale.ROOT), "/".equals(tag.group(1)), tag.group());
  }

  /// A single tag; empty where the text is not one.
  static Optional<Tag> of(String source) {
    Matcher tag = TAG.matcher(source);
    return tag.matches() ? Optional.of(of(tag)) : Optional.empty();
  }

  Inline.@Nullable Look look() {
    return LOOKS.get(name);
  }

  /// Whether the tag only arranges what stands inside.
  boolean arranges() {
    return switch (name) {
      case "",
          "p",
          "div",
          "span",
          "center",
          "picture",
          "source",
          "details",
          "figure",
          "figcaption",
          "section",
          "article",
          "font" ->
          true;
      default -> false;
    };
  }

  /// Whether what follows stands on a new line.
  boolean breaks() {
    return switch (name) {
      case "br" -> true;
      case "p", "div", "center", "h1", "h2", "h3", "h4", "summary", "figcaption" -> closing;
      default -> false;
    };
  }

  String attribute(String wanted) {
    Matcher attribute = ATTRIBUTE.matcher(source);
    while (attribute.find()) {
      if (attribute.group(1).equalsIgnoreCase(wanted)) {
        for (int group = 2; group <= 4; group++) {
          if (attribute.group(group) != null) {
            return Entities.plain(attribute.group(group));
          }
        }
      }
    }
    return "";
  }
}
