package dev.sheaf.bench;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.text.Diff;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.code.DiffChoices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/// Comparing two texts of 1.2 MB, blaming a file with 50 revisions, listing 1,000 revisions.
final class DiffBenchmark {
  private static final int WARM_UP = 4;
  private static final int TIMES = 15;
  private static final int BLAMED = 50;
  private static final int LISTED = 1_000;
  // One line in so many is another one afterwards.
  private static final int CHANGED = 50;

  private final SandboxLibrary demo;
  private final String before = new String(JdkSource.collections(5), StandardCharsets.UTF_8);
  private final String after = edited(before, new Random(1));

  private DiffBenchmark(SandboxLibrary demo) throws Exception {
    this.demo = demo;
    demo.sandbox().trouble().limit(1_000_000, 1_000_000);
  }

  static List<Figure> run() throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench");
    Screen.start();
    try (SandboxLibrary demo = SandboxLibrary.start(SandboxOptions.empty(), home)) {
      return new DiffBenchmark(demo).measure();
    }
  }

  private List<Figure> measure() throws Exception {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.percentile("diff-1MB", 50, compare()));
    DiffWindow window = Screen.call(DiffWindow::new);
    figures.add(Figure.percentile("diff-1MB-whole-screen", 50, show(window, DiffChoices.WHOLE)));
    figures.add(Figure.percentile("diff-1MB-first-screen", 50, show(window, DiffChoices.CHANGES)));
    figures.addAll(blame());
    figures.add(Figure.percentile("history-1000-revisions", 50, list()));
    return figures;
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              switch (random.nextInt(3 * CHANGED)) {
                case 0 -> edited.append("    int added = ").append(random.nextInt()).append(";\n");
                case 1 -> edited.append(line.replace(' ', '_')).append(" // other\n");
                case 2 -> {
                  return;
                }
                default -> edited.append(line).append('\n');
              }
            });
    return edited.toString();
  }

  private LongStream compare() throws InterruptedException {
    LongStream.Builder nanos = LongStream.builder();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      long start = System.nanoTime();
      Diff diff = Diff.of(before, after);
      long took = System.nanoTime() - start;
      if (i >= WARM_UP && !diff.isEmpty()) {
        nanos.add(took);
      }
    }
    return nanos.build();
  }

  private LongStream show(DiffWindow window, DiffChoices choices) throws Exception {
    Comparison texts =
        Comparison.of(
            "Collections.java",
            new Comparison.Side("Before", before),
            new Comparison.Side("After", after));
    LongStream.Builder nanos = LongStream.builder();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      long took = window.show(texts, choices);
      if (i >= WARM_UP) {
        nanos.add(took);
      }
    }
    return nanos.build();
  }

  private Gist revised(int revisions, String text, UnaryOperator<String> change)
      throws GistException {
    String last = text;
    try (GitHub client = connect()) {
      Gist gist =
          client.create(NewGist.of("Revised", Visibility.SECRET, Map.of("Collections.java", last)));
      for (int i = 1; i < revisions; i++) {
        last = change.apply(last);
        var _ =
            client.update(
                gist.id(),
                new GistChange(
                    null,
                    new LinkedHashMap<>(Map.of("Collections.java", new FileChange.Write(last)))));
      }
      return demo.library().open(gist.id()).gist();
    }
  }

  private GitHub connect() {
    String login = demo.sandbox().users().getFirst().login();
    return HastyGitHub.at(
        demo.library().host(), Token.parse(demo.sandbox().tokenOf(login)).orElseThrow());
  }

  /// The first time with everything fetched from the host, then from what is here.
  private List<Figure> blame() throws Exception {
    Random random = new Random(2);
    String text = new String(JdkSource.collections(1), StandardCharsets.UTF_8);
    Gist gist = revised(BLAMED, text, last -> edited(last, random));
    Revision newest = demo.library().revisions(gist.id()).items().getFirst();
    LongStream.Builder nanos = LongStream.builder();
    long first = 0;
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      long start = System.nanoTime();
      var _ = demo.library().history().blame(gist.id(), newest.version(), "Collections.java");
      long took = System.nanoTime() - start;
      first = i == 0 ? took : first;
      if (i >= WARM_UP) {
        nanos.add(took);
      }
    }
    return List.of(
        Figure.percentile("blame-50-revisions", 50, nanos.build()),
        Figure.percentile("blame-50-fetched", 50, LongStream.of(first)));
  }

  private LongStream list() throws Exception {
    Gist gist = revised(LISTED, "one\n", last -> last.length() > 500 ? "one\n" : last + "more\n");
    HistoryWindow window = Screen.call(() -> new HistoryWindow(demo));
    LongStream.Builder nanos = LongStream.builder();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      long took = window.show(gist, LISTED);
      if (i >= WARM_UP) {
        nanos.add(took);
      }
    }
    return nanos.build();
  }
}
