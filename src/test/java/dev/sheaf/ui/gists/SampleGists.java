package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gists as a host lists them, made up.
public final class SampleGists {
  public static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

  private SampleGists() {}

  public static Gist gist(String id, String name, String description) {
    return gist(id, List.of(file(name, "Java")), description, NOW.minus(Duration.ofMinutes(3)), 0);
  }

  public static Gist gist(
      String id, List<GistFile> files, String description, Instant updatedAt, int comments) {
    return new Gist(
        id,
        description,
        Visibility.PUBLIC,
        new User("hello", 1, null, null),
        files,
        false,
        updatedAt.minus(Duration.ofDays(1)),
        updatedAt,
        comments,
        true,
        new WebAddress("https://gist.github.com/hello/" + id),
        null,
        null);
  }

  public static GistFile file(String name, @Nullable String language) {
    return new GistFile(name, language, null, 100, null, null, null, false);
  }

  public static Gist talkedAbout(String id, int comments) {
    return gist(id, List.of(file("a.txt", null)), "", NOW, comments);
  }
}
