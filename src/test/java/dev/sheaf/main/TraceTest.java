package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.Milestone;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
  @Test
  void eachMilestoneIsALineOfJson(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace");
    Trace trace = new Trace(file);
    trace.accept(Milestone.WINDOW_PAINTED);
    trace.accept(Milestone.LIST_READY);
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .allMatch(line -> line.matches("\\{\"event\":\"[a-z-]+\",\"ms\":\\d+}"))
        .first()
        .asString()
        .contains("window-painted");
  }
}
