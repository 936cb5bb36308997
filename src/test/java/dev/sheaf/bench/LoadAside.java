package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.export.Destination;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.github.Connection;
import dev.sheaf.github.GitHub;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.library.Library;
import dev.sheaf.store.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Loads in a process of its own, with the options of the app.
final class LoadAside implements AutoCloseable {
  private static final String PEAK = "peak";

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream questions;

  private LoadAside(Process process) {
    this.process = process;
    this.answers = process.inputReader(UTF_8);
    this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
  }

  static LoadAside start(Path home, Account account) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xms48m",
            "-Xmn24m",
            "-cp",
            System.getProperty("java.class.path"),
            LoadAside.class.getName(),
            home.toString(),
            account.host().name(),
            "" + account.id(),
            account.login());
    return new LoadAside(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// How many seconds a load took.
  double load(String destination) throws IOException {
    return Double.parseDouble(ask(destination));
  }

  /// The most memory the process held so far, in bytes.
  long peak() throws IOException {
    return Long.parseLong(ask(PEAK));
  }

  private String ask(String question) throws IOException {
    questions.println(question);
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the load ended by itself");
    }
    return line;
  }

  @Override
  public void close() {
    process.destroy();
  }

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Account account =
        new Account(
            Host.parse(args[1]).orElseThrow(), Long.parseLong(args[2]), args[3], null, null);
    try (Database database = Database.beside(home.resolve("library.db"));
        Library library =
            new Library(
                account, new GitHub(Connection.of(account.host(), null, "benchmark")), database)) {
      Passwords passwords = new Passwords(Map.of(), new RunOnlyKeychain());
      Loader loader = new Loader(List.of(library), passwords, new LoadHistory(home));
      BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
      String question = questions.readLine();
      while (question != null) {
        System.out.println(question.equals(PEAK) ? "" + peakHere() : "" + load(loader, question));
        question = questions.readLine();
      }
    }
  }

  private static double load(Loader loader, String to) throws Exception {
    if (!(Destination.read(to) instanceof Destination.Reading.Usable(Destination destination))) {
      throw new IllegalArgumentException(to);
    }
    long start = System.nanoTime();
    LoadReport report =
        loader.run(
            LoadRequest.of(destination).withFetch(LoadRequest.Fetch.NOTHING), progress -> {});
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.println(to + ": " + report.written() + " rows");
    report.resources().forEach(each -> System.err.println("  " + each));
    return seconds;
  }

  private static long peakHere() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
        .findFirst()
        .orElseThrow();
  }
}
