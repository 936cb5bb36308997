package dev.sheaf.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which language a line is written in where a text holds several: scripts and styles in
/// markup, code in Markdown.
public final class InnerLanguage {
  private static final int MOST_LINES = 2_000;
  private static final Set<String> MARKUP =
      Set.of(
          "angular-html",
          "astro",
          "blade",
          "erb",
          "handlebars",
          "html",
          "html-derivative",
          "jinja-html",
          "liquid",
          "marko",
          "php-in-html",
          "razor",
          "svelte",
          "vue");
  private static final Set<String> PROSE = Set.of("markdown", "mdc", "mdx");
  private static final Pattern TAG =
      Pattern.compile("<(/?)(script|style)\\b([^>]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANG = Pattern.compile("\\blang=[\"']?([\\w+#-]+)");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,})\\s*([\\w+#.-]*)");

  private InnerLanguage() {}

  /// The language of one line: `outer`, or the one that was begun above it.
  ///
  /// @param line which one, from 0
  /// @param lines the lines of the text
  public static Language at(Language outer, int line, IntFunction<String> lines) {
    boolean markup = MARKUP.contains(outer.grammar());
    if (markup || PROSE.contains(outer.grammar())) {
      for (int above = line - 1; above >= Math.max(0, line - MOST_LINES); above--) {
        Matcher mark = (markup ? TAG : FENCE).matcher(lines.apply(above));
        String last = null;
        while (mark.find()) {
          last = markup ? opened(mark) : mark.group(1);
        }
        if (last != null) {
          return named(last).orElse(outer);
        }
      }
    }
    return outer;
  }

  // The language that begins there; none where one ends.
  private static String opened(Matcher tag) {
    if (!tag.group(1).isEmpty()) {
      return "";
    }
    Matcher lang = LANG.matcher(tag.group(3));
    if (lang.find()) {
      return lang.group(1);
    }
    return tag.group(2).equalsIgnoreCase("style") ? "css" : "javascript";
  }

  private static Optional<Language> named(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return word.isEmpty()
        ? Optional.empty()
        : Languages.named(word).or(() -> Languages.forFile("x." + word, null, ""));
  }
}
