package dev.sheaf.bench;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Database;
import dev.sheaf.ui.editor.KnownText;
import dev.sheaf.ui.editor.Typist;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Kills a process that types and saves, again and again, and looks what is left of its text.
final class DraftsBenchmark {
  private static final int KILLS = 200;
  private static final long AT_RISK = 1_000;
  private static final String FILE = "untitled.txt";

  private final Path home;
  private final Sandbox sandbox;
  private final Random random = new Random(20_261_120);
  private final List<String> wrong = new ArrayList<>();
  private long lost;
  private int round;

  private DraftsBenchmark(Path home, Sandbox sandbox) {
    this.home = home;
    this.sandbox = sandbox;
  }

  static List<Figure> run() throws Exception {
    String wanted = System.getenv("SHEAF_KILLS");
    int kills = wanted == null ? KILLS : Integer.parseInt(wanted);
    Path home = Files.createTempDirectory("sheaf-kills");
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      sandbox.trouble().limit(1_000_000, 1_000_000);
      DraftsBenchmark benchmark = new DraftsBenchmark(home, sandbox);
      long start = System.nanoTime();
      for (int kill = 0; kill < kills; kill++) {
        benchmark.round = kill;
        benchmark.killOnce();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      int doubled = benchmark.doubled();
      benchmark.wrong.forEach(System.err::println);
      return List.of(
          new Figure("kills", kills, ""),
          new Figure("lost-characters-older-than-1s", benchmark.lost, ""),
          new Figure("doubled-gists", doubled, ""),
          new Figure("gists", sandbox.gistsOf(benchmark.me().login()).size(), ""),
          new Figure("one-kill", Math.round(seconds * 100 / kills) / 100.0, "s"));
    }
  }

  private User me() {
    return sandbox.users().getFirst();
  }

  private Account account() {
    Host host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    return new Account(host, me().id(), me().login(), null, null);
  }

  private void killOnce() throws Exception {
    Path log = home.resolve("typed-" + round + ".log");
    boolean off = random.nextInt(6) == 0;
    if (off) {
      sandbox.unplug();
    } else if (random.nextInt(2) == 0) {
      Duration by = Duration.ofMillis(random.nextInt(400));
      sandbox.trouble().always(Received::isWrite, new Mishap.Delay(by));
    }
    Process typist = start(log);
    while (typist.isAlive() && !Files.exists(log)) {
      Thread.sleep(5);
    }
    Thread.sleep(random.nextInt(1_700));
    if (!typist.isAlive()) {
      throw new IllegalStateException("the typist ended by itself, see " + home);
    }
    long killed = System.currentTimeMillis();
    typist.destroyForcibly().waitFor();
    sandbox.trouble().end();
    if (off) {
      sandbox.plugIn();
    }
    compare(typedBefore(log, killed - AT_RISK), kept());
  }

  private Process start(Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Typist.class.getName()));
    command.addAll(
        List.of(
            home.toString(),
            log.toString(),
            sandbox.webRoot().toString(),
            Long.toString(me().id()),
            me().login(),
            sandbox.token()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("typist.out").toFile())
        .start();
  }

  // How long each text was at that moment.
  private static Map<String, Integer> typedBefore(Path log, long moment) throws IOException {
    Map<String, Integer> typed = new HashMap<>();
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" ", -1);
      // The last line may be cut.
      if (parts.length == 3 && Long.parseLong(parts[0]) <= moment) {
        typed.put(parts[1], Integer.parseInt(parts[2]));
      }
    }
    return typed;
  }

  // All that is left anywhere of each text.
  private Map<String, Integer> kept() throws Exception {
    Map<String, Integer> kept = new HashMap<>();
    try (Database database = Database.open(home.resolve("library.db"));
        Library library = library(database)) {
      for (Draft draft : library.drafts().all()) {
        draft.files().forEach(file -> add(kept, file));
      }
      for (Errand errand : library.outbox().all()) {
        switch (errand.deed()) {
          case Deed.Create(Draft draft) -> draft.files().forEach(file -> add(kept, file));
          case Deed.Save(Draft draft) -> draft.files().forEach(file -> add(kept, file));
          case Deed.Delete _, Deed.Star _, Deed.Fork _ -> {}
          case Deed.AddComment _, Deed.EditComment _, Deed.DeleteComment _ -> {}
        }
      }
    }
    onHost().forEach(text -> add(kept, text));
    return kept;
  }

  private List<String> onHost() {
    return sandbox.gistsOf(me().login()).stream()
        .flatMap(id -> sandbox.content(id, FILE).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  private Library library(Database database) {
    Token token = Token.parse(sandbox.token()).orElseThrow();
    return new Library(account(), HastyGitHub.at(account().host(), token), database);
  }

  private static void add(Map<String, Integer> kept, DraftFile file) {
    if (file.content() != null) {
      add(kept, file.content());
    }
  }

  private static void add(Map<String, Integer> kept, String text) {
    if (KnownText.isRight(text)) {
      kept.merge(text.substring(0, KnownText.NAME), text.length(), Math::max);
    }
  }

  private void compare(Map<String, Integer> typed, Map<String, Integer> kept) {
    typed.forEach(
        (name, length) -> {
          int missing = length - kept.getOrDefault(name, 0);
          if (missing > 0) {
            lost += missing;
            wrong.add("kill " + round + ": " + missing + " of " + length + " in " + name);
          }
        });
  }

  /// Sends what is left, and counts the texts that more than one gist holds.
  private int doubled() throws GistException {
    try (Database database = Database.open(home.resolve("library.db"));
        Library library = library(database)) {
      var _ = library.outbox().send();
    }
    Map<String, Integer> gists = new HashMap<>();
    for (String text : onHost()) {
      gists.merge(text.substring(0, Math.min(KnownText.NAME, text.length())), 1, Integer::sum);
    }
    return gists.values().stream().mapToInt(many -> many - 1).sum();
  }
}
