package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.settings.Home;
import dev.sheaf.settings.Tenancy;
import dev.sheaf.store.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as cron runs it: a process of its own, without a display and without the toolkit.
class LoadCommandTest {
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void startHost() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.filled(12, 5).withOdd(false));
  }

  @AfterAll
  static void stopHost() {
    sandbox.close();
  }

  private record Ran(int code, String out, String err) {}

  private Ran load(String... arguments) throws IOException, InterruptedException {
    return loadAs(sandbox.token(), arguments);
  }

  private Ran loadAs(String token, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "dev.sheaf.main.Launcher",
                "load",
                "--home",
                home().toString()));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().remove("DISPLAY");
    builder.environment().put("SHEAF_HOST", sandbox.webRoot().toString());
    builder.environment().put("SHEAF_TOKEN", token);
    int code = builder.start().waitFor();
    return new Ran(code, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  private Path home() {
    return folder.resolve("home");
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("openjfx") && !entry.contains("javafx-"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String duckDb() {
    return "duckdb:" + folder.resolve("gists.duckdb");
  }

  @Test
  void everythingIsLoadedAndToldInATable() throws Exception {
    Ran ran = load("--to", duckDb());
    assertThat(ran.err()).contains("Writing gist_files").doesNotContain("Exception");
    assertThat(ran.out()).contains("gist_comments", "Loaded into duckdb:");
    assertThat(ran.code()).isZero();
    Ran again = load("--to", duckDb(), "--quiet");
    assertThat(again.code()).isZero();
    assertThat(again.out() + again.err()).isEmpty();
  }

  @Test
  void itIsLoadedBesideAProcessThatHasTheHome() throws Exception {
    Home home = Home.open(home());
    try (Tenancy window = Tenancy.take(home).orElseThrow();
        Database open = Database.open(home.database())) {
      Ran ran = load("--to", "sqlite:" + folder.resolve("gists.db"));
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out()).contains("gist_files");
      assertThat(open.setAside()).isEmpty();
      assertThat(window.afterCrash()).isFalse();
    }
    assertThat(folder.resolve("gists.db")).exists();
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotRepeated() throws Exception {
    Ran ran = load("--to", "postgresql://me:hunter2@127.0.0.1/gists");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("SHEAF_DB_PASSWORD").doesNotContain("hunter2");
  }

  @Test
  void whatTheCommandLineLacksIsSaid() throws Exception {
    assertThat(load("--to", "mysql:x").err()).contains("duckdb:");
    assertThat(load("--to", duckDb(), "--resources", "gits").err()).contains("gits", "gist_files");
    assertThat(load("--to", duckDb(), "--dataset", "a-b").code()).isEqualTo(2);
    assertThat(load("--to", duckDb(), "--since", "yesterday").code()).isEqualTo(2);
  }

  @Test
  void whoIsNotSignedInIsToldSo() throws Exception {
    Ran nobody = loadAs("", "--to", duckDb());
    assertThat(nobody.code()).isEqualTo(4);
    assertThat(nobody.err()).contains("SHEAF_TOKEN");
    Ran wrong = loadAs("ghp_000000000000000000000000000000000000", "--to", duckDb());
    assertThat(wrong.code()).isEqualTo(4);
    assertThat(wrong.err()).contains("refuses the token");
  }

  @Test
  void aDestinationInUseIsNamed() throws Exception {
    try (Connection other =
        Objects.requireNonNull(new DuckDBDriver().connect("jdbc:" + duckDb(), new Properties()))) {
      Ran ran = load("--to", duckDb());
      assertThat(ran.code()).isEqualTo(5);
      assertThat(ran.err()).contains("gists.duckdb", "another program");
      assertThat(other.isClosed()).isFalse();
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() throws Exception {
    Ran ran = load("--to", "postgresql://me@127.0.0.1:9/gists");
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err()).contains("127.0.0.1:9");
  }

  @Test
  void whatAHostDoesNotGiveIsToldAndTheRestIsLoaded() throws Exception {
    sandbox.trouble().always(request -> request.path().contains("/forks"), Mishap.status(404));
    try {
      Ran ran = load("--to", duckDb());
      assertThat(ran.code()).as(ran.err()).isEqualTo(3);
      assertThat(ran.err()).contains("Not fetched: gist_forks");
      assertThat(ran.out()).contains("gist_comments");
    } finally {
      sandbox.trouble().end();
    }
  }
}
