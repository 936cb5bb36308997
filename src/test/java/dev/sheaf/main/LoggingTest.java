package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {
  @TempDir private Path home;

  @AfterEach
  void stop() throws IOException {
    LogManager.getLogManager().readConfiguration();
  }

  private Path logs() {
    return home.resolve("logs");
  }

  private void log(int lines, String message) {
    Logging.to(logs());
    Logger logger = Logger.getLogger("dev.sheaf.main.LoggingTest");
    for (int i = 0; i < lines; i++) {
      logger.warning(message);
    }
    LogManager.getLogManager().reset();
  }

  private long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noMoreThanFiveFilesOfOneMegabyteStay() throws IOException {
    log(60_000, "What went wrong, in a line of some length so that files fill up; again and again");
    try (Stream<Path> files = Files.list(logs())) {
      assertThat(files.filter(each -> each.toString().endsWith(".log")).toList())
          .hasSize(5)
          .allSatisfy(each -> assertThat(size(each)).isLessThan(1_001_000));
    }
  }

  @Test
  void aTokenNeverReachesTheFile() throws IOException {
    log(1, "Refused: Authorization: token ghp_0123456789abcdefghij0123456789abcdef");
    String written = Files.readString(logs().resolve("sheaf-0.log"));
    assertThat(written).contains("Refused").doesNotContain("0123456789");
  }

  @Test
  void whatWasLoggedBeforeStaysInFrontOfWhatIsLoggedNow() throws IOException {
    log(1, "the first");
    log(1, "the second");
    assertThat(Files.readAllLines(logs().resolve("sheaf-0.log")))
        .satisfiesExactly(
            line -> assertThat(line).endsWith("the first"),
            line -> assertThat(line).endsWith("the second"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoLogsBesideAnotherGoesOnInTheFileThatOneBegan() throws IOException {
    Logging.to(logs());
    Logger logger = Logger.getLogger("dev.sheaf.main.LoggingTest");
    logger.warning("before");
    Files.move(logs().resolve("sheaf-0.log"), logs().resolve("sheaf-1.log"));
    logger.warning("after");
    LogManager.getLogManager().reset();
    assertThat(Files.readString(logs().resolve("sheaf-1.log"))).contains("before");
    assertThat(Files.readString(logs().resolve("sheaf-0.log")))
        .contains("after")
        .doesNotContain("before");
  }

  @Test
  void aFileThatCannotBePutAsideGoesOnAndPushesNoOlderOneOut() throws IOException {
    Files.createDirectories(logs().resolve("sheaf-4.log").resolve("in the way"));
    Files.writeString(logs().resolve("sheaf-3.log"), "an older one");
    log(13_000, "What went wrong, in a line of some length so that files fill up; again and again");
    log(1, "the last");
    assertThat(Files.readString(logs().resolve("sheaf-0.log"))).contains("the last");
    assertThat(Files.readString(logs().resolve("sheaf-3.log"))).isEqualTo("an older one");
  }

  @Test
  void aThreadThatIsToldToStopLogsAndDoesNotEndTheLog() throws IOException {
    Logging.to(logs());
    Logger logger = Logger.getLogger("dev.sheaf.main.LoggingTest");
    Thread.currentThread().interrupt();
    logger.warning("stopped");
    assertThat(Thread.interrupted()).isTrue();
    logger.warning("afterwards");
    LogManager.getLogManager().reset();
    assertThat(Files.readString(logs().resolve("sheaf-0.log"))).contains("stopped", "afterwards");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadWhatIsLogged() throws IOException {
    Files.createDirectories(logs());
    Files.setPosixFilePermissions(logs(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Path earlier = Files.createFile(logs().resolve("sheaf-0.log"));
    Files.setPosixFilePermissions(earlier, PosixFilePermissions.fromString("rw-r--r--"));
    log(20_000, "What went wrong, in a line of some length so that files fill up; again and again");
    assertThat(Files.getPosixFilePermissions(logs()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> files = Files.list(logs())) {
      assertThat(files.toList())
          .hasSizeGreaterThan(1)
          .allSatisfy(
              each ->
                  assertThat(Files.getPosixFilePermissions(each))
                      .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    }
  }
}
