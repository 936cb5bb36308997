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
          "(?<![\\p{L}\\p{N}_&/#])#([\\p{L}_][\\p{L}\\p{N}_.+-]*[\\p{L}\\p{N}_+]|\\p{L})");

  /// The tags of a description, each once, in the order they stand there.
  public static List<Tag> of(String description) {
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

  @Override
  public String toString() {
    return "#" + name;
  }
}
