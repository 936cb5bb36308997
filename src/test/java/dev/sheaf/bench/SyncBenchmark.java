package dev.sheaf.bench;

import dev.sheaf.github.Connection;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A library of 10,000 gists with 30,000 files from nothing, beside curl, which gets the same pages
/// of the lists one after another; then again when nothing changed; then the contents.
///
/// Neither asks for packed answers, as Sheaf does not on loopback, so that the host has the same to
/// do for both. Medians of five rounds after four that warm up both sides; `first-sync-cold` is the
/// very first of those.
final class SyncBenchmark {
  private static final int GISTS = 10_000;
  private static final int FILES = 30_000;
  private static final int WARM_UP = 4;
  private static final int RUNS = 5;
  private static final Duration FAR = Duration.ofMillis(50);

  private final List<Double> first = new ArrayList<>();
  private final List<Double> curl = new ArrayList<>();
  private final List<Double> second = new ArrayList<>();
  private final List<Double> contents = new ArrayList<>();
  private double cold;
  private int requests;

  private SyncBenchmark() {}

  static List<Figure> run() throws Exception {
    SyncBenchmark benchmark = new SyncBenchmark();
    try (SandboxAside sandbox = SandboxAside.start(GISTS, FILES, Duration.ZERO)) {
      for (int i = 0; i < WARM_UP + RUNS; i++) {
        benchmark.round(sandbox, i);
      }
    }
    return benchmark.figures(farAway());
  }

  private void round(SandboxAside sandbox, int round) throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench-sync");
    Curl client = new Curl(sandbox, home);
    double byCurl = client.seconds();
    try (Database database = Database.open(home.resolve("library.db"));
        Library library = library(sandbox, database)) {
      double byUs = seconds(() -> library.sync().full());
      int here = library.local(new Shelf.All()).size();
      if (here != sandbox.gists()) {
        throw new IllegalStateException(here + " of " + sandbox.gists() + " gists came");
      }
      if (round == 0) {
        cold = byUs;
      }
      if (round < WARM_UP) {
        return;
      }
      first.add(byUs);
      curl.add(byCurl);
      int _ = sandbox.requests();
      second.add(seconds(() -> library.sync().quick()));
      requests = sandbox.requests();
      contents.add(seconds(() -> library.sync().contents(false)));
      if (!library.sync().unfetched().isEmpty()) {
        throw new IllegalStateException("contents are missing");
      }
    }
  }

  private static Library library(SandboxAside sandbox, Database database) {
    GitHub gitHub =
        new GitHub(Connection.of(sandbox.account().host(), sandbox.token(), "benchmark"));
    return new Library(sandbox.account(), gitHub, database);
  }

  /// The same against a host whose answers come later, as over a network.
  private static double farAway() throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench-sync");
    try (SandboxAside sandbox = SandboxAside.start(GISTS, FILES, FAR);
        Database database = Database.open(home.resolve("library.db"));
        Library library = library(sandbox, database)) {
      double byCurl = new Curl(sandbox, home).seconds();
      return seconds(() -> library.sync().full()) / byCurl;
    }
  }

  private List<Figure> figures(double far) {
    return List.of(
        new Figure("first-sync", median(first), "s"),
        new Figure("first-sync-cold", cold, "s"),
        new Figure("first-sync-over-curl", median(first) / median(curl), "times"),
        new Figure("first-sync-over-curl-50ms-away", far, "times"),
        new Figure("second-sync", median(second), "s"),
        new Figure("second-sync-requests", requests, "requests"),
        new Figure("content-sync", median(contents), "s"));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
