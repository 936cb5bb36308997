package dev.sheaf.bench;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.github.Connection;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Loads a library of 10,000 gists with 30,000 files and 100 MB of text, which was synced before:
/// all of it into a new DuckDB file and a new schema of PostgreSQL, then what ten edits changed.
///
/// The loads run in a process of their own with the options of the app; `memory` is the most of the
/// machine's memory that process ever held, its native code and that of DuckDB included. Loading
/// that code once, 80 MB from a jar here and a file of its own in the packaged app, is a part of
/// `duckdb-full`.
final class LoadBenchmark {
  private static final int GISTS = 10_000;
  private static final int FILES = 30_000;
  private static final int MEGABYTES = 100;
  private static final int CHANGED = 10;
  private static final int RUNS = 3;

  private LoadBenchmark() {}

  static List<Figure> run() throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench-load");
    List<Figure> figures = new ArrayList<>();
    try (SandboxAside sandbox = SandboxAside.start(GISTS, FILES, MEGABYTES, Duration.ZERO);
        GitHub gitHub = client(sandbox);
        Database database = Database.open(home.resolve("library.db"));
        Library library = new Library(sandbox.account(), client(sandbox), database)) {
      library.sync().full();
      library.sync().contents(false);
      System.out.printf("%,d bytes of contents are here%n", library.size().bytes());
      long memory;
      try (LoadAside aside = LoadAside.start(home, sandbox.account())) {
        Path file = home.resolve("gists.duckdb");
        figures.add(new Figure("duckdb-full", aside.load("duckdb:" + file), "s"));
        figures.add(new Figure("duckdb-incremental-10", edits(aside, library, gitHub, file), "s"));
        memory = aside.peak();
      }
      Optional<Double> postgres = postgres(home, sandbox);
      postgres.ifPresent(seconds -> figures.add(1, new Figure("postgres-full", seconds, "s")));
      figures.add(new Figure("memory", memory / 1e6, "MB"));
    }
    return figures;
  }

  private static GitHub client(SandboxAside sandbox) {
    return new GitHub(Connection.of(sandbox.account().host(), sandbox.token(), "benchmark"));
  }

  private static double edits(LoadAside aside, Library library, GitHub gitHub, Path file)
      throws Exception {
    List<Double> seconds = new ArrayList<>();
    List<Gist> gists = library.local(new Shelf.All());
    for (int run = 0; run < RUNS; run++) {
      for (Gist gist : gists.subList(run * CHANGED, (run + 1) * CHANGED)) {
        LinkedHashMap<String, GistChange.FileChange> files = new LinkedHashMap<>();
        files.put(gist.title(), new GistChange.FileChange.Write("changed " + run + "\n"));
        var _ = gitHub.update(gist.id(), new GistChange("changed " + run, files));
      }
      library.sync().full();
      library.sync().contents(false);
      seconds.add(aside.load("duckdb:" + file));
    }
    return seconds.stream().sorted().toList().get(RUNS / 2);
  }

  private static Optional<Double> postgres(Path home, SandboxAside sandbox) throws Exception {
    Optional<PostgresAside> server = PostgresAside.start(home.resolve("postgres"));
    if (server.isEmpty()) {
      System.out.println("There is no PostgreSQL on this machine: install the package postgresql.");
      return Optional.empty();
    }
    try (PostgresAside running = server.get();
        LoadAside aside = LoadAside.start(home, sandbox.account())) {
      return Optional.of(aside.load(running.address()));
    }
  }
}
