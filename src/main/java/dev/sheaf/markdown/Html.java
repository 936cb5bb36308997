package dev.sheaf.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a block of HTML says, as far as that is harmless.
final class Html {
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern DETAILS = Pattern.compile("<(/?)details\\b([^>]*)>");
  private static final Pattern SUMMARY =
      Pattern.compile("<summary\\b[^>]*+>(.*?)</summary>", Pattern.DOTALL);

  // Tags are searched for by expressions that take their time where there is no end to be found.
  private static final int LONGEST = 8_000;

  private final String source;
  private final boolean readable;

  Html(String source) {
    this.source = source;
    readable = source.length() <= LONGEST;
  }

  /// Its text, or nothing where a tag in it is not rendered.
  Optional<List<Inline>> text() {
    if (!readable) {
      return Optional.empty();
    }
    Line line = new Line();
    Matcher tag = Tag.TAG.matcher(source);
    int at = 0;
    boolean begun = false;
    while (tag.find()) {
      begun |= text(source.substring(at, tag.start()), begun, line);
      if (!line.tag(Tag.of(tag))) {
        return Optional.empty();
      }
      at = tag.end();
    }
    text(source.substring(at), begun, line);
    return Optional.of(line.done());
  }

  private static boolean text(String html, boolean begun, Line line) {
    String words = WHITE.matcher(Entities.plain(html)).replaceAll(" ");
    String shown = begun ? words : words.stripLeading();
    line.text(shown);
    return !shown.isBlank();
  }

  /// How many `<details>` are left open; below 0 if more are closed.
  int opened() {
    if (!readable) {
      return 0;
    }
    int open = 0;
    Matcher tag = DETAILS.matcher(source);
    while (tag.find()) {
      open += tag.group(1).isEmpty() ? 1 : -1;
    }
    return open;
  }

  boolean hasDetails() {
    return readable && DETAILS.matcher(source).find();
  }

  /// Whether they are unfolded from the start.
  boolean startsOpen() {
    Matcher tag = DETAILS.matcher(source);
    return tag.find() && tag.group(2).contains("open");
  }

  List<Inline> summary() {
    Matcher summary = SUMMARY.matcher(source);
    return summary.find() ? new Html(summary.group(1)).text().orElse(List.of()) : List.of();
  }

  /// What stands beside the summary.
  Html withoutSummary() {
    String rest = SUMMARY.matcher(source).replaceFirst("");
    return new Html(DETAILS.matcher(rest).replaceAll(""));
  }

  boolean isBlank() {
    return source.isBlank();
  }

  String source() {
    return source;
  }
}
