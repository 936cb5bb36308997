package dev.sheaf.bench;

import dev.sheaf.gist.Account;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.KnownAccount;
import dev.sheaf.ui.SandboxLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The packaged app with a list of 10,000 gists, from the start of its process; beside the same app
/// without its AOT cache, and a blank window of Chromium, the floor of every app that is built on
/// it. Each is started in turn, so that what else the machine does falls on all alike.
final class StartBenchmark {
  private static final int GISTS = 10_000;
  private static final int FILES = 30_000;
  private static final int RUNS = 7;
  private static final Path LAUNCHER = Path.of("target", "app", "Sheaf", "bin", "Sheaf");

  private StartBenchmark() {}

  static List<Figure> run() throws Exception {
    if (!Files.isExecutable(LAUNCHER)) {
      throw new IllegalStateException("First make the app: ./mvnw -q -Papp package -DskipTests");
    }
    Path home = Files.createTempDirectory("sheaf-bench-start");
    fill(home);
    boolean chromium = BlankWindow.isInstalled();
    List<Started> packaged = new ArrayList<>();
    List<Started> bare = new ArrayList<>();
    List<Started> blank = new ArrayList<>();
    try (VirtualScreen screen = VirtualScreen.open()) {
      AppWindow app = new AppWindow(LAUNCHER, home, screen);
      BlankWindow other = new BlankWindow(home.resolve("chromium"), screen);
      for (int i = 0; i <= RUNS; i++) {
        Started one = app.start(List.of());
        Started two = app.start(List.of("-XX:AOTMode=off"));
        Started three = chromium ? other.start() : new Started(Double.NaN, Double.NaN, Double.NaN);
        // The first of each brings its files into memory.
        if (i > 0) {
          packaged.add(one);
          bare.add(two);
          blank.add(three);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    add(figures, "window-painted", "ms", Started::painted, List.of(packaged, bare, blank));
    add(figures, "list-ready", "ms", Started::listed, List.of(packaged, bare, blank));
    add(figures, "memory", "MB", Started::memory, List.of(packaged, bare, blank));
    return figures;
  }

  private static void add(
      List<Figure> figures,
      String name,
      String unit,
      ToDoubleFunction<Started> value,
      List<List<Started>> runs) {
    double packaged = median(runs.get(0), value);
    double blank = median(runs.get(2), value);
    figures.add(new Figure(name, packaged, unit));
    figures.add(new Figure(name + "-without-aot", median(runs.get(1), value), unit));
    if (!Double.isNaN(blank)) {
      figures.add(new Figure(name + "-over-chromium", packaged / blank, "times"));
    }
  }

  private static double median(List<Started> runs, ToDoubleFunction<Started> value) {
    return runs.stream().mapToDouble(value).sorted().toArray()[runs.size() / 2];
  }

  /// A home whose account was synced once; its host is gone, so that nothing but the local copy can
  /// be shown.
  private static void fill(Path home) throws Exception {
    SandboxOptions options =
        SandboxOptions.filled(GISTS, 11).withOdd(false).withFiles(FILES).withShare(100);
    Account account;
    try (SandboxLibrary sandboxed = SandboxLibrary.start(options, home)) {
      sandboxed.sandbox().trouble().limit(1_000_000, 1_000_000);
      sandboxed.library().sync().full();
      account = sandboxed.library().account().orElseThrow();
    }
    try (Database database = Database.open(home.resolve("library.db"))) {
      new AccountTable(database).put(new KnownAccount(account, true, false, Instant.now()));
    }
  }
}
