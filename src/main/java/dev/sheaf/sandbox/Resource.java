package dev.sheaf.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Reads the texts gists are made of.
final class Resource {
  private Resource() {}

  static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /// What stands below each line that starts with `%%%% `, by the rest of that line.
  static Map<String, String> sections(String name) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : text(name).split("(?m)^%%%% ", -1)) {
      int end = section.indexOf('\n');
      if (end > 0) {
        sections.put(section.substring(0, end).trim(), section.substring(end + 1));
      }
    }
    return sections;
  }
}
