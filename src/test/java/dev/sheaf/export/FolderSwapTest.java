package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {
  @TempDir private Path parent;

  private void swap(String name, String text) throws IOException, LoadException {
    try (FolderSwap swap = FolderSwap.begin(parent, "sheaf")) {
      Files.writeString(swap.next().resolve(name), text);
      swap.finish();
    }
  }

  @Test
  void filesThatWereNotWrittenAnewStay() throws Exception {
    swap("a.csv", "one");
    swap("b.csv", "two");
    swap("a.csv", "three");
    assertThat(parent.resolve("sheaf/a.csv")).hasContent("three");
    assertThat(parent.resolve("sheaf/b.csv")).hasContent("two");
    assertThat(parent).isDirectoryNotContaining("glob:**/.sheaf-*");
  }

  @Test
  void namesInTheSystemsOwnEncodingChangePlaces() throws Exception {
    String usual = System.getProperty("sun.jnu.encoding");
    System.setProperty("sun.jnu.encoding", "ISO-8859-15");
    try {
      swap("a.csv", "one");
      swap("a.csv", "two");
    } finally {
      System.setProperty("sun.jnu.encoding", usual);
    }
    assertThat(parent.resolve("sheaf/a.csv")).hasContent("two");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void thereIsNoMomentWithoutAFolder() throws Exception {
    swap("a.csv", "0");
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<String> missed = new AtomicReference<>("");
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    if (Files.notExists(parent.resolve("sheaf/a.csv"))) {
                      missed.set("gone");
                    }
                  }
                });
    for (int i = 1; i <= 200; i++) {
      swap("a.csv", "" + i);
    }
    over.set(true);
    reader.join();
    assertThat(missed.get()).isEmpty();
  }

  @Test
  void whoWasKilledBetweenTwoRenamesIsUndoneByTheNext() throws Exception {
    swap("a.csv", "before");
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SwapUntilKilled.class.getName(),
                parent.toString(),
                "sheaf")
            .redirectError(parent.resolve("log").toFile())
            .start();
    try (var said = killed.inputReader()) {
      assertThat(said.readLine()).isEqualTo("here");
    } finally {
      killed.destroyForcibly().waitFor();
    }
    assertThat(parent.resolve("sheaf")).doesNotExist();
    try (FolderSwap next = FolderSwap.begin(parent, "sheaf")) {
      assertThat(next.current().resolve("a.csv")).hasContent("before");
    }
    assertThat(parent.resolve("sheaf/a.csv")).hasContent("before");
    assertThat(parent).isDirectoryNotContaining("glob:**/.sheaf-*");
  }

  @Test
  void twoAtOnceAreOneTooMany() throws Exception {
    try (FolderSwap first = FolderSwap.begin(parent, "sheaf")) {
      assertThatThrownBy(() -> FolderSwap.begin(parent, "sheaf"))
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.why()).isEqualTo(LoadException.Cause.BUSY));
      assertThat(first.next()).isDirectory();
    }
  }
}
