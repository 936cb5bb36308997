package dev.sheaf.keychain;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test has a session bus, a home and a gnome-keyring of its own, and touches no other.
@Tag("real")
class SystemKeychainTest {
  private static final String UNLOCKED =
      "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ";
  private static final String LOCKED =
      "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; ";

  private static final Path PROMPTER = Path.of("/usr/libexec/gcr-prompter");

  @TempDir private Path home;

  @BeforeEach
  void needTheKeyring() {
    for (String program : List.of("dbus-run-session", "gnome-keyring-daemon", "bash")) {
      assumeTrue(isThere(program), program + " is not installed");
    }
  }

  @Test
  void aTokenIsKeptReplacedAndForgotten() throws Exception {
    assertThat(
            inSession(
                UNLOCKED
                    + probe(10_000, "read store ghp_one read store ghp_two read")
                    + probe(10_000, "read forget read forget")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("read nothing"),
            line -> assertThat(line).startsWith("stored"),
            line -> assertThat(line).startsWith("read ghp_one"),
            line -> assertThat(line).startsWith("stored"),
            line -> assertThat(line).startsWith("read ghp_two"),
            line -> assertThat(line).startsWith("read ghp_two"),
            line -> assertThat(line).startsWith("forgot"),
            line -> assertThat(line).startsWith("read nothing"),
            line -> assertThat(line).startsWith("forgot"));
  }

  @Test
  void aLockedKeychainThatCannotAskSaysThatItIsLocked() throws Exception {
    inSession(UNLOCKED + probe(10_000, "store ghp_one"));
    assertThat(inSession(LOCKED + probe(10_000, "read store ghp_two")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("NoKeychain", "LOCKED"))
        .allSatisfy(line -> assertThat(millis(line)).isLessThan(8_000));
  }

  @Test
  void aPromptThatNobodyAnswersEndsWithTheLimitOrAtOnceWhenCancelled() throws Exception {
    inSession(UNLOCKED + probe(10_000, "store ghp_one"));
    List<String> lines = onScreen(LOCKED + probe(4_000, "read hasty-read"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("NoKeychain");
    assertThat(millis(lines.getFirst())).isBetween(3_900L, 6_000L);
    assertThat(lines.getLast()).contains("Cancelled");
    assertThat(millis(lines.getLast())).isBetween(900L, 2_000L);
  }

  @Test
  void aPromptThatIsAnsweredOpensTheKeychainOnceAndForAll() throws Exception {
    assumeTrue(isThere("xdotool"), "xdotool is not installed");
    inSession(UNLOCKED + probe(10_000, "store ghp_one"));
    List<String> lines =
        onScreen(
            LOCKED
                + "(xdotool search --sync --onlyvisible --class gcr >/dev/null; sleep 1; "
                + "xdotool type secret; xdotool key Return) & "
                + probe(30_000, "read store ghp_two read"));
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("read ghp_one");
    assertThat(lines.getLast()).startsWith("read ghp_two");
  }

  @Test
  void aKeychainThatHangsEndsWithTheLimit() throws Exception {
    List<String> lines =
        inSession(
            "exec 8< <(printf secret); "
                + "gnome-keyring-daemon --foreground --unlock --components=secrets <&8 "
                + ">/dev/null 2>&1 & daemon=$!; "
                + probe(10_000, "store ghp_one")
                + "kill -STOP $daemon; "
                + probe(1_500, "read hasty-read")
                + "kill -KILL $daemon");
    assertThat(lines.removeFirst()).startsWith("stored");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("NoKeychain");
    assertThat(millis(lines.getFirst())).isLessThan(3_000);
    assertThat(lines.getLast()).contains("Cancelled");
    assertThat(millis(lines.getLast())).isLessThan(1_400);
  }

  @Test
  void withoutASessionBusThereIsNoKeychain() throws Exception {
    assertThat(inShell(List.of("bash", "-c"), probe(10_000, "read store ghp_one")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("NoKeychain", "NO_BUS"))
        .allSatisfy(line -> assertThat(millis(line)).isLessThan(3_000));
  }

  private static String probe(long limitMillis, String steps) {
    return "\""
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "\" -cp \"$PROBE\" "
        + KeychainProbe.class.getName()
        + " "
        + limitMillis
        + " "
        + steps
        + "; ";
  }

  private List<String> inSession(String script) throws Exception {
    return inShell(List.of("dbus-run-session", "--", "bash", "-c"), script);
  }

  private List<String> onScreen(String script) throws Exception {
    assumeTrue(isThere("Xvfb"), "Xvfb is not installed");
    assumeTrue(Files.exists(PROMPTER), "gcr, which shows the prompts, is not installed");
    return inShell(
        List.of("bash", "-c"),
        "coproc SCREEN { exec Xvfb -displayfd 1 -screen 0 800x600x24 2>/dev/null; }; "
            + "read -r number <&${SCREEN[0]}; export DISPLAY=:$number; "
            + "dbus-run-session -- bash -c '"
            + script
            + "'; kill $SCREEN_PID");
  }

  private List<String> inShell(List<String> shell, String script) throws Exception {
    List<String> command = new ArrayList<>(shell);
    command.add(script);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .keySet()
        .removeAll(List.of("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_DATA_HOME"));
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    builder.environment().put("PROBE", System.getProperty("java.class.path"));
    Path output = home.resolve("output");
    builder.redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    try (Stream<String> lines = Files.lines(output)) {
      return lines
          .filter(line -> line.matches(".* after \\d+ ms"))
          .collect(toCollection(ArrayList::new));
    }
  }

  private static long millis(String line) {
    return Long.parseLong(line.replaceFirst(".* after (\\d+) ms", "$1"));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
