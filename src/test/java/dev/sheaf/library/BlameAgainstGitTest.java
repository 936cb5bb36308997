package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.Revision;
import dev.sheaf.github.GitHub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who brought which line of gists with a past, as the library and as `git blame` tell it; files
/// change their names, and lose and get the end of their last line.
class BlameAgainstGitTest {
  private static final int GISTS = 8;
  private static final int REVISIONS = 12;

  @TempDir private Path home;
  private Surroundings around;
  private Library library;

  @BeforeEach
  void start() throws Exception {
    boolean installed = true;
    try {
      git(home, "--version");
    } catch (IOException e) {
      installed = false;
    }
    assumeTrue(installed, "git is not installed");
    around = Surroundings.empty(Files.createDirectory(home.resolve("home")));
    library = around.mine("mine");
  }

  @AfterEach
  void stop() {
    if (around != null) {
      around.close();
    }
  }

  @Test
  void eachLineIsOfTheRevisionThatGitBlames() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < GISTS; i++) {
      Gist gist = around.given(around.me(), "file0.txt", text(lines(20, random), false));
      String name = revise(gist, random);
      Gist newest = library.open(gist.id()).gist();
      String version = library.revisions(gist.id()).items().getFirst().version();
      Path clone =
          library.takeouts().cloneInto(Files.createDirectory(home.resolve("at" + i)), gist.id());
      assertThat(newest.file(name)).isPresent();
      assertThat(library.history().blame(gist.id(), version, name).lines())
          .as("gist %s", i)
          .extracting(Revision::version)
          .isEqualTo(blamed(clone, name));
    }
  }

  /// Saves it often, and returns the last name of its file.
  private String revise(Gist gist, Random random) throws Exception {
    List<String> lines =
        new ArrayList<>(
            String.valueOf(library.open(gist.id()).gist().files().getFirst().content())
                .lines()
                .toList());
    String name = gist.files().getFirst().name();
    try (GitHub client = around.client(around.me())) {
      for (int i = 1; i < REVISIONS; i++) {
        if (i % 4 == 0) {
          String next = "file" + i + ".txt";
          client.update(gist.id(), change(name, new FileChange.Rename(next)));
          name = next;
        } else {
          int at = random.nextInt(lines.size());
          int gone = Math.min(random.nextInt(3), lines.size() - at - 1);
          lines.subList(at, at + gone).clear();
          lines.addAll(at, lines(1 + random.nextInt(3), random));
          boolean open = random.nextInt(3) == 0;
          client.update(gist.id(), change(name, new FileChange.Write(text(lines, open))));
        }
      }
    }
    return name;
  }

  private static GistChange change(String name, FileChange change) {
    return new GistChange(null, new LinkedHashMap<>(Map.of(name, change)));
  }

  private static List<String> lines(int count, Random random) {
    return random.longs(count).mapToObj(number -> "    line(" + number + ");").toList();
  }

  /// @param open whether the last line has no end
  private static String text(List<String> lines, boolean open) {
    return String.join("\n", lines) + (open ? "" : "\n");
  }

  private static List<String> blamed(Path clone, String name) throws Exception {
    return git(clone, "blame", "--porcelain", "--", name)
        .lines()
        .filter(line -> line.matches("[0-9a-f]{40} \\d+ \\d+.*"))
        .map(line -> line.substring(0, 40))
        .toList();
  }

  private static String git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("git %s", command).isZero();
    return output;
  }
}
