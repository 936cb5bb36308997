package dev.sheaf.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `#word` in a gist's description.
///
/// @param name without the `#`, as written
public record Tag(String name) {
  private static final Pattern HASHTAG =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_+&/#])#([\\p{L}_][\\p{L}\\p{N}_.+-]*[\\p{L}\\p{N}_+]|\\p{L})"
              + "(?![\\p{L}\\p{N}_+#])");

  /// The tags of a description, each once, in the order they stand there.
  public static List<Tag> of(String description) {
    if (description.indexOf('#') < 0) {
      return List.of();
    }
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = HASHTAG.matcher(description);
    while (matcher.find()) {
      Tag tag = new Tag(matcher.group(1));
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    return List.copyOf(tags);
  }

  /// The description without its tags, for where they are shown apart.
  public static String strip(String description) {
    return HASHTAG.matcher(description).replaceAll("").replaceAll("\\s{2,}", " ").strip();
  }

  /// The description with the tag at its end, unless it has it, however spelled.
  public String addTo(String description) {
    if (of(description).stream().anyMatch(this::isSameAs)) {
      return description;
    }
    boolean apart = description.isEmpty() || Character.isWhitespace(last(description));
    return description + (apart ? "" : " ") + this;
  }

  /// The description without the tag, however spelled, and without the space before it.
  public String removeFrom(String description) {
    Matcher matcher = HASHTAG.matcher(description);
    StringBuilder rest = new StringBuilder();
    int kept = 0;
    while (matcher.find()) {
      if (isSameAs(new Tag(matcher.group(1)))) {
        boolean spaced = matcher.start() > kept && description.charAt(matcher.start() - 1) == ' ';
        rest.append(description, kept, matcher.start() - (spaced ? 1 : 0));
        kept = matcher.end();
      }
    }
    return rest.append(description, kept, description.length()).toString();
  }

  /// Whether it is a tag a description can hold: `name` is a word that does not end in a dot.
  public boolean isValid() {
    return of(toString()).equals(List.of(this));
  }

  public boolean isSameAs(Tag other) {
    return name.equalsIgnoreCase(other.name);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  @Override
  public String toString() {
    return "#" + name;
  }
}
