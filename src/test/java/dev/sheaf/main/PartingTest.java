package dev.sheaf.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sheaf.ui.kit.FxBackground;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PartingTest {
  @Test
  void theProcessStaysUntilAllIsWrittenDown() {
    AtomicBoolean onToolkit = new AtomicBoolean();
    CompletableFuture<String> written = new CompletableFuture<>();
    try (Parting parting =
        new Parting(
            new FxBackground(),
            kept -> {
              onToolkit.set(Platform.isFxApplicationThread());
              CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
                  .execute(
                      () -> {
                        written.complete("draft");
                        kept.run();
                      });
            })) {
      parting.part();

      assertEquals("draft", written.getNow("nothing"));
      assertTrue(onToolkit.get());
    }
  }

  @Test
  @Timeout(20)
  void whatIsNeverWrittenDownDoesNotKeepTheProcessForGood() {
    long before = System.nanoTime();
    try (Parting parting = new Parting(new FxBackground(), kept -> {})) {
      parting.part();
    }

    assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() >= 1);
  }
}
