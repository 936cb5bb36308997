package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A library of 10,000 gists with 30,000 files from nothing, beside curl, which gets the same pages
/// of the lists one after another; then again when nothing changed.
final class SyncBenchmark {
  private static final int GISTS = 10_000;
  private static final int FILES = 30_000;
  private static final int RUNS = 3;
  private static final Pattern LAST = Pattern.compile("[?&]page=(\\d+)>; rel=\"last\"");

  private SyncBenchmark() {}

  static List<Figure> run() throws Exception {
    SandboxOptions options =
        SandboxOptions.filled(GISTS, 11).withOdd(false).withFiles(FILES).withShare(100);
    List<Double> first = new ArrayList<>();
    List<Double> curl = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    List<Double> contents = new ArrayList<>();
    long requests = 0;
    for (int i = 0; i <= RUNS; i++) {
      Path home = Files.createTempDirectory("sheaf-bench-sync");
      try (SandboxLibrary sandboxed = SandboxLibrary.start(options, home)) {
        sandboxed.sandbox().trouble().limit(1_000_000, 1_000_000);
        Library library = sandboxed.library();
        double byCurl = curl(sandboxed.sandbox(), home);
        double byUs = seconds(() -> library.sync().full());
        sandboxed.sandbox().requests().clear();
        double again = seconds(() -> library.sync().quick());
        requests = sandboxed.sandbox().requests().count();
        double content = seconds(() -> library.sync().contents(false));
        check(sandboxed);
        // The first one warms the machine up.
        if (i > 0) {
          first.add(byUs);
          curl.add(byCurl);
          second.add(again);
          contents.add(content);
        }
      }
    }
    return List.of(
        new Figure("first-sync", median(first), "s"),
        new Figure("first-sync-over-curl", median(first) / median(curl), "times"),
        new Figure("first-sync-over-curl-50ms-away", farAway(options), "times"),
        new Figure("second-sync", median(second), "s"),
        new Figure("second-sync-requests", requests, "requests"),
        new Figure("content-sync", median(contents), "s"));
  }

  /// The same against a host whose answers come 50 ms later, as over a network.
  private static double farAway(SandboxOptions options) throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench-sync");
    try (SandboxLibrary sandboxed = SandboxLibrary.start(options, home)) {
      Sandbox sandbox = sandboxed.sandbox();
      sandbox.trouble().limit(1_000_000, 1_000_000);
      sandbox.trouble().always(Received::isApi, new Mishap.Delay(Duration.ofMillis(50)));
      double byCurl = curl(sandbox, home);
      return seconds(() -> sandboxed.library().sync().full()) / byCurl;
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void check(SandboxLibrary sandboxed) throws Exception {
    Sandbox sandbox = sandboxed.sandbox();
    int all = sandbox.gistsOf(sandbox.users().getFirst().login()).size();
    int here = sandboxed.library().local(new Shelf.All()).size();
    if (here != all || !sandboxed.library().sync().unfetched().isEmpty()) {
      throw new IllegalStateException(here + " of " + all + " gists came");
    }
  }

  /// The pages of the lists that the first sync looks at, got by one curl, one after another.
  private static double curl(Sandbox sandbox, Path home) throws Exception {
    List<String> config = new ArrayList<>();
    for (String list : List.of("gists", "gists/starred")) {
      URI address = sandbox.apiRoot().resolve(list + "?per_page=100");
      int pages = pages(address, sandbox.token());
      for (int page = 1; page <= pages; page++) {
        config.add("url = \"" + address + "&page=" + page + "\"");
        config.add("output = \"" + home.resolve("page.json") + "\"");
      }
    }
    config.add("header = \"Authorization: token " + sandbox.token() + "\"");
    config.add("silent");
    config.add("fail");
    Path file = Files.write(home.resolve("curl.conf"), config);
    return seconds(() -> ended(curl("--config", file.toString())));
  }

  private static int pages(URI address, String token) throws Exception {
    Process process =
        curl(
            "-s",
            "-o",
            "/dev/null",
            "-D",
            "-",
            "-H",
            "Authorization: token " + token,
            "" + address);
    String headers = new String(process.getInputStream().readAllBytes(), UTF_8);
    ended(process);
    Matcher last = LAST.matcher(headers);
    return last.find() ? Integer.parseInt(last.group(1)) : 1;
  }

  private static Process curl(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("curl"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void ended(Process process) throws InterruptedException {
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("curl ended with " + code);
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
