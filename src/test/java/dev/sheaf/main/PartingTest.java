package dev.sheaf.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sheaf.ui.kit.FxBackground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PartingTest {
  private final List<String> happened = new ArrayList<>();

  @Test
  void theProcessStaysUntilAllIsWrittenDown() {
    Paper slow =
        new Paper(true, true) {
          @Override
          public void keepDrafts(Runnable then) {
            boolean onToolkit = Platform.isFxApplicationThread();
            CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
                .execute(
                    () -> {
                      happened.add("kept, begun on the toolkit's thread: " + onToolkit);
                      then.run();
                    });
          }
        };
    try (Parting parting = parting(slow)) {
      parting.endProcess();

      assertEquals(List.of("kept, begun on the toolkit's thread: true"), happened);
    }
  }

  @Test
  @Timeout(20)
  void whatIsNeverWrittenDownDoesNotKeepTheProcessForGood() {
    long before = System.nanoTime();
    Paper never =
        new Paper(true, true) {
          @Override
          public void keepDrafts(Runnable then) {}
        };
    try (Parting parting = parting(never)) {
      parting.endProcess();
    }

    assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() >= 1);
  }

  @Test
  void aWindowWithNothingUnsavedClosesAtOnce() {
    assertTrue(mayClose(null));
    assertTrue(mayClose(new Paper(false, false)));
    assertEquals(List.of(), happened);
  }

  @Test
  void aWindowWithUnsavedTextAsksFirst() {
    assertFalse(mayClose(new Paper(true, false)));
    assertEquals(List.of("asked"), happened);
  }

  @Test
  void andClosesOnceAllIsWrittenDown() {
    assertFalse(mayClose(new Paper(true, true)));
    assertEquals(List.of("asked", "kept", "closed"), happened);
  }

  private boolean mayClose(@Nullable Paper paper) {
    try (Parting parting = parting(paper)) {
      return parting.mayClose();
    }
  }

  private Parting parting(@Nullable Paper paper) {
    return new Parting(new FxBackground(), () -> paper, () -> happened.add("closed"));
  }

  private class Paper implements Parting.Typed {
    private final boolean unsaved;
    private final boolean agrees;

    Paper(boolean unsaved, boolean agrees) {
      this.unsaved = unsaved;
      this.agrees = agrees;
    }

    @Override
    public boolean hasUnsaved() {
      return unsaved;
    }

    @Override
    public boolean agreesToQuit() {
      happened.add("asked");
      return agrees;
    }

    @Override
    public void keepDrafts(Runnable then) {
      happened.add("kept");
      then.run();
    }
  }
}
