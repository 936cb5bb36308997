package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.text.Diff.Hunk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Git says of the same texts: 250 histories, each a branch of one repository.
class AgainstGitTest {
  private static final int HISTORIES = 250;
  private static final int REVISIONS = 8;
  private static final Pattern HUNK =
      Pattern.compile("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@", Pattern.MULTILINE);

  @TempDir private Path folder;

  @BeforeEach
  void needsGit() throws Exception {
    boolean installed = true;
    try {
      run(new byte[0], "--version");
    } catch (IOException e) {
      installed = false;
    }
    assumeTrue(installed, "git is not installed");
    run(new byte[0], "init", "--quiet", "--bare", ".");
  }

  @Test
  void diffsOfLinesThatAreAllDifferentAreThoseOfGit() throws Exception {
    List<List<String>> histories = histories(true);
    write(histories);
    for (int i = 0; i < HISTORIES; i++) {
      List<String> texts = histories.get(i);
      assertThat(Diff.of(texts.getFirst(), texts.getLast()).hunks())
          .as("history %s", i)
          .isEqualTo(gitHunks(i));
    }
  }

  @Test
  void ofLinesThatRepeatNoMoreAreTakenForChangedThanByGit() throws Exception {
    List<List<String>> histories = histories(false);
    write(histories);
    for (int i = 0; i < HISTORIES; i++) {
      List<String> texts = histories.get(i);
      Diff diff = Diff.of(texts.getFirst(), texts.getLast());
      List<Hunk> git = gitHunks(i, "--minimal");
      assertThat(diff.added())
          .as("history %s", i)
          .isEqualTo(git.stream().mapToInt(hunk -> hunk.newTo() - hunk.newFrom()).sum());
      assertThat(diff.removed())
          .isEqualTo(git.stream().mapToInt(hunk -> hunk.to() - hunk.from()).sum());
    }
  }

  @Test
  void withoutWhiteSpaceGitFindsTheSameChanges() throws Exception {
    List<List<String>> histories = histories(true);
    Random random = new Random(3);
    for (List<String> texts : histories) {
      texts.set(texts.size() - 1, spaced(texts.getLast(), random));
    }
    write(histories);
    for (int i = 0; i < HISTORIES; i++) {
      List<String> texts = histories.get(i);
      assertThat(Diff.of(texts.getFirst(), texts.getLast(), Diff.Space.IGNORED).hunks())
          .as("history %s", i)
          .isEqualTo(gitHunks(i, "-w"));
    }
  }

  @Test
  void eachLineIsOfTheRevisionThatGitBlames() throws Exception {
    List<List<String>> histories = histories(true);
    write(histories);
    for (int i = 0; i < HISTORIES; i++) {
      List<String> texts = histories.get(i).reversed();
      Blame blame = new Blame(texts.getFirst());
      for (String before : texts.subList(1, texts.size())) {
        if (!blame.walk(before)) {
          break;
        }
      }
      assertThat(blame.origins()).as("history %s", i).isEqualTo(gitBlame(i));
    }
  }

  @Test
  void linesThatCameOrWentBesideEqualOnesAreThoseThatGitTakes() throws Exception {
    Random random = new Random(4);
    List<List<String>> histories = new ArrayList<>();
    for (List<String> texts : histories(true)) {
      List<String> lines = texts.getFirst().lines().toList();
      String repeated = text(repeated(lines, random));
      List<String> once = new ArrayList<>(Collections.nCopies(REVISIONS, texts.getFirst()));
      once.set(random.nextBoolean() ? 0 : REVISIONS - 1, repeated);
      histories.add(once);
    }
    write(histories);
    for (int i = 0; i < HISTORIES; i++) {
      List<String> texts = histories.get(i);
      assertThat(Diff.of(texts.getFirst(), texts.getLast()).hunks())
          .as("history %s", i)
          .isEqualTo(gitHunks(i));
    }
  }

  /// With some of its lines twice, the second time right behind the first, and other lines around.
  private static List<String> repeated(List<String> lines, Random random) {
    int from = 2 + random.nextInt(lines.size() - 3);
    int to = Math.min(lines.size() - 1, from + 1 + random.nextInt(4));
    List<String> more = new ArrayList<>(lines);
    more.addAll(to, lines.subList(from, to));
    more.set(0, line(random, true));
    more.set(more.size() - 1, line(random, true));
    return more;
  }

  private static List<List<String>> histories(boolean unlike) {
    Random random = new Random(unlike ? 1 : 2);
    List<List<String>> histories = new ArrayList<>();
    for (int i = 0; i < HISTORIES; i++) {
      histories.add(history(random, unlike));
    }
    return histories;
  }

  private static List<String> history(Random random, boolean unlike) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5 + random.nextInt(40); i++) {
      lines.add(line(random, unlike));
    }
    List<String> texts = new ArrayList<>(List.of(text(lines)));
    while (texts.size() < REVISIONS) {
      change(lines, random, unlike);
      texts.add(text(lines));
    }
    return texts;
  }

  private static void change(List<String> lines, Random random, boolean unlike) {
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(lines.size() + 1);
      int gone = Math.min(random.nextInt(4), lines.size() - at);
      lines.subList(at, at + gone).clear();
      for (int came = random.nextInt(4); came > 0; came--) {
        lines.add(at, line(random, unlike));
      }
    }
    if (lines.isEmpty()) {
      lines.add(line(random, unlike));
    }
  }

  private static String line(Random random, boolean unlike) {
    return unlike
        ? "    line(" + random.nextLong() + ");"
        : List.of("{", "}", "", "  a();", "  b();", "return;").get(random.nextInt(6));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String spaced(String text, Random random) {
    StringBuilder spaced = new StringBuilder();
    for (String line : text.lines().toList()) {
      spaced.append(random.nextInt(4) == 0 ? "\t" + line.strip() + "  " : line).append('\n');
    }
    return spaced.toString();
  }

  /// Makes a branch of each history.
  private void write(List<List<String>> histories) throws Exception {
    StringBuilder stream = new StringBuilder();
    int mark = 0;
    for (int i = 0; i < histories.size(); i++) {
      List<String> texts = histories.get(i);
      for (int at = 0; at < texts.size(); at++) {
        stream
            .append("commit refs/heads/h%d\nmark :%d\n".formatted(i, ++mark))
            .append("committer a <a@b> %d +0000\n".formatted(1_000_000 + at))
            .append(data("%d".formatted(texts.size() - 1 - at)));
        if (at > 0) {
          stream.append("from :%d\n".formatted(mark - 1));
        }
        stream.append("M 100644 inline a.txt\n").append(data(texts.get(at))).append('\n');
      }
    }
    run(stream.toString().getBytes(StandardCharsets.UTF_8), "fast-import", "--quiet", "--force");
  }

  private static String data(String text) {
    return "data %d\n%s\n".formatted(text.getBytes(StandardCharsets.UTF_8).length, text);
  }

  private List<Hunk> gitHunks(int history, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("diff", "-U0", "--no-indent-heuristic"));
    command.addAll(List.of(options));
    command.add("h%d~%d".formatted(history, REVISIONS - 1));
    command.add("h%d".formatted(history));
    List<Hunk> hunks = new ArrayList<>();
    Matcher found = HUNK.matcher(run(new byte[0], command.toArray(new String[0])));
    while (found.find()) {
      int removed = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
      int added = found.group(4) == null ? 1 : Integer.parseInt(found.group(4));
      // Git names the line before where a side has none.
      int from = Integer.parseInt(found.group(1)) - (removed == 0 ? 0 : 1);
      int newFrom = Integer.parseInt(found.group(3)) - (added == 0 ? 0 : 1);
      hunks.add(new Hunk(from, from + removed, newFrom, newFrom + added));
    }
    return hunks;
  }

  /// For each line how many revisions ago it came.
  private int[] gitBlame(int history) throws Exception {
    String told = run(new byte[0], "blame", "--porcelain", "h" + history, "--", "a.txt");
    Map<String, Integer> ages = new HashMap<>();
    List<Integer> lines = new ArrayList<>();
    String version = "";
    for (String line : told.lines().toList()) {
      if (line.matches("[0-9a-f]{40} \\d+ \\d+.*")) {
        version = line.substring(0, 40);
      } else if (line.startsWith("summary ")) {
        ages.put(version, Integer.parseInt(line.substring("summary ".length())));
      } else if (line.startsWith("\t")) {
        lines.add(ages.get(version));
      }
    }
    return lines.stream().mapToInt(Integer::intValue).toArray();
  }

  private String run(byte[] input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process git = builder.start();
    try (OutputStream stdin = git.getOutputStream()) {
      stdin.write(input);
    }
    String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("git %s", List.of(arguments)).isZero();
    return output;
  }
}
