package dev.sheaf.bench;

import dev.sheaf.library.Search;
import dev.sheaf.query.Query;
import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Searches in the sources of the JDK, kept as gists, beside ripgrep in the same files on disk.
final class SearchBenchmark {
  private static final int RUNS = 5;

  private final Search search;
  private final Path files;

  private SearchBenchmark(Search search, Path files) {
    this.search = search;
    this.files = files;
  }

  static List<Figure> run() throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench");
    SourceGists sources = SourceGists.read();
    Path files = sources.writeTo(home.resolve("files"));
    try (SandboxLibrary demo = SandboxLibrary.start(SandboxOptions.empty(), home)) {
      sources.load(home.resolve("library.db"), demo.session().account());
      Search search = demo.library().finding().search();
      long before = databaseSize(home);
      long start = System.nanoTime();
      while (search.indexSome()) {
        // Batch after batch, as the app does it.
      }
      double build = (System.nanoTime() - start) / 1e9;
      double index = (databaseSize(home) - before) / 1e6;
      SearchBenchmark benchmark = new SearchBenchmark(search, files);
      benchmark.ours(new SearchQueries(sources.texts(), 1).all());
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("files", sources.texts().size(), "files"));
      figures.addAll(benchmark.measure(new SearchQueries(sources.texts(), 2)));
      figures.add(new Figure("index-build", build, "s"));
      figures.add(new Figure("index-size", index, "MB"));
      figures.add(new Figure("text-size", sources.bytes() / 1e6, "MB"));
      return figures;
    }
  }

  private List<Figure> measure(SearchQueries queries) throws Exception {
    List<String> selective =
        Stream.concat(queries.identifiers().stream(), queries.phrases().stream()).toList();
    List<String> common =
        Stream.concat(queries.commonWords().stream(), queries.shortOnes().stream()).toList();
    long[] fast = ours(selective);
    long[] wide = ours(common);
    long[] grepped =
        LongStream.concat(stream(ripgrep(selective)), stream(ripgrep(common))).toArray();
    long[] all = LongStream.concat(stream(fast), stream(wide)).toArray();
    return List.of(
        Figure.percentile("selective-p50", 50, stream(fast)),
        Figure.percentile("selective-p95", 95, stream(fast)),
        Figure.percentile("common-p50", 50, stream(wide)),
        Figure.percentile("common-p95", 95, stream(wide)),
        Figure.percentile("ripgrep-p50", 50, stream(grepped)),
        new Figure("over-ripgrep", (double) median(all) / median(grepped), "ratio"));
  }

  private static LongStream stream(long[] nanos) {
    return Arrays.stream(nanos);
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private interface Timed {
    void run() throws Exception;
  }

  // The median of some runs, for other work on the machine should not count.
  private static long time(Timed work) throws Exception {
    long[] nanos = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      work.run();
      nanos[run] = System.nanoTime() - start;
    }
    return median(nanos);
  }

  private long[] ours(List<String> words) throws Exception {
    long[] nanos = new long[words.size()];
    for (int i = 0; i < nanos.length; i++) {
      Query query = new Query(List.of(new Clause(new Condition.Text(words.get(i)), false)));
      nanos[i] = time(() -> search.find(Query.parse(query.toString())));
      if (search.find(query).best().isEmpty()) {
        throw new IllegalStateException("nothing found for " + query);
      }
      if (Boolean.getBoolean("bench.verbose")) {
        System.out.printf("%8.2f ms %s%n", nanos[i] / 1e6, query);
      }
    }
    return nanos;
  }

  private long[] ripgrep(List<String> words) throws Exception {
    long[] nanos = new long[words.size()];
    for (int i = 0; i < nanos.length; i++) {
      String word = words.get(i);
      nanos[i] =
          time(
              () -> {
                Process process =
                    new ProcessBuilder("rg", "-l", "-i", "-F", "--", word, files.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() != 0) {
                  throw new IOException("ripgrep found nothing for " + word);
                }
              });
    }
    return nanos;
  }

  private static long databaseSize(Path home) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("library.db"));
        ResultSet size =
            connection
                .createStatement()
                .executeQuery(
                    "select page_count * page_size from pragma_page_count, pragma_page_size")) {
      size.next();
      return size.getLong(1);
    }
  }
}
