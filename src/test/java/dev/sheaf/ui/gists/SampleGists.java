package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Gists as a host lists them, made up.
public final class SampleGists {
  public static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

  private static final String[] WORDS = {
    "retry", "backup", "tunnel", "query", "debounce", "pool", "notes", "nginx", "jitter", "deadline"
  };
  private static final String[][] KINDS = {
    {".java", "Java"}, {".py", "Python"}, {".sh", "Shell"}, {".sql", "SQL"}, {".md", "Markdown"}
  };

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
        URI.create("https://gist.github.com/hello/" + id),
        null,
        null);
  }

  public static GistFile file(String name, @Nullable String language) {
    return new GistFile(name, language, null, 100, null, null, null, false);
  }

  /// So many gists, all different, the same ones each time.
  public static List<Gist> many(int count) {
    Random random = new Random(7);
    List<Gist> gists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] kind = KINDS[random.nextInt(KINDS.length)];
      List<GistFile> files = new ArrayList<>();
      for (int f = random.nextInt(4); f >= 0; f--) {
        files.add(file(word(random) + "-" + i + "-" + f + kind[0], kind[1]));
      }
      String description = String.join(" ", word(random), "with", word(random), "#" + word(random));
      Instant updated = NOW.minus(Duration.ofMinutes(random.nextInt(3_000_000)));
      gists.add(gist("%08x".formatted(i), files, description, updated, random.nextInt(9)));
    }
    return gists;
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
