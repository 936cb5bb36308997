package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A sandbox in a process of its own, as any host is, so that its compiler and garbage are not
/// taken for ours.
final class SandboxAside implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream questions;
  private final String[] about;

  private SandboxAside(Process process) throws IOException {
    this.process = process;
    this.answers = process.inputReader(UTF_8);
    this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
    this.about = answer().split(" ", -1);
  }

  /// @param delay by how much each answer of the API is late
  static SandboxAside start(int gists, int files, Duration delay) throws IOException {
    return start(gists, files, 0, delay);
  }

  /// The same with so much text in all files together; 0 for as much as people usually have.
  static SandboxAside start(int gists, int files, int megabytes, Duration delay)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SandboxAside.class.getName(), "" + gists, "" + files));
    command.addAll(List.of("" + delay.toMillis(), "" + megabytes));
    return new SandboxAside(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  Account account() {
    return new Account(
        Host.parse(about[0]).orElseThrow(), Long.parseLong(about[3]), about[4], null, null);
  }

  URI apiRoot() {
    return URI.create(about[1]);
  }

  Token token() {
    return Token.parse(about[2]).orElseThrow();
  }

  /// How many gists the account has there.
  int gists() {
    return Integer.parseInt(about[5]);
  }

  /// How many requests came since this was asked last.
  int requests() throws IOException {
    questions.println();
    return Integer.parseInt(answer());
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the sandbox ended by itself");
    }
    return line;
  }

  @Override
  public void close() {
    process.destroy();
  }

  public static void main(String[] arguments) throws IOException {
    SandboxOptions options =
        SandboxOptions.filled(Integer.parseInt(arguments[0]), 11)
            .withOdd(false)
            .withFiles(Integer.parseInt(arguments[1]))
            .withMegabytes(Integer.parseInt(arguments[3]))
            .withShare(100);
    Duration delay = Duration.ofMillis(Long.parseLong(arguments[2]));
    try (Sandbox sandbox = Sandbox.start(options)) {
      sandbox.trouble().limit(1_000_000, 1_000_000);
      if (!delay.isZero()) {
        sandbox.trouble().always(Received::isApi, new Mishap.Delay(delay));
      }
      User user = sandbox.users().getFirst();
      List<Object> about =
          List.of(
              sandbox.webRoot(),
              sandbox.apiRoot(),
              sandbox.token(),
              user.id(),
              user.login(),
              sandbox.gistsOf(user.login()).size());
      System.out.println(String.join(" ", about.stream().map(Object::toString).toList()));
      BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
      while (questions.readLine() != null) {
        System.out.println(sandbox.requests().count());
        sandbox.requests().clear();
      }
    }
  }
}
