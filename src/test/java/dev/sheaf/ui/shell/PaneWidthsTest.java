package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.Panes;
import org.junit.jupiter.api.Test;

class PaneWidthsTest {
  private static PaneWidths at(double width) {
    return PaneWidths.share(width, Panes.USUAL);
  }

  @Test
  void everythingStandsSideBySideInAWideWindow() {
    assertThat(at(1440)).isEqualTo(new PaneWidths(196, 332, 572, 340));
  }

  @Test
  void theInspectorFoldsBelow1360() {
    assertThat(at(1360).inspector()).isEqualTo(340);
    assertThat(at(1359).inspector()).isZero();
  }

  @Test
  void theSidebarFoldsBelow1010() {
    assertThat(at(1010).sidebar()).isEqualTo(196);
    assertThat(at(1009).sidebar()).isZero();
  }

  @Test
  void theEditorNeverFallsBelow480() {
    for (int width = 900; width <= 2000; width++) {
      assertThat(at(width).editor()).as("at %s", width).isGreaterThanOrEqualTo(480);
      PaneWidths greedy = PaneWidths.share(width, new Panes(true, 320, 560, true, 560));
      assertThat(greedy.editor()).as("greedy at %s", width).isGreaterThanOrEqualTo(480);
    }
  }

  @Test
  void whatWasFoldedByHandStaysFolded() {
    PaneWidths folded = PaneWidths.share(1440, new Panes(false, 196, 332, false, 340));
    assertThat(folded).isEqualTo(new PaneWidths(0, 332, 1108, 0));
  }

  @Test
  void thePanesFillTheWindow() {
    for (int width = 900; width <= 2000; width += 7) {
      PaneWidths widths = at(width);
      assertThat(widths.sidebar() + widths.list() + widths.editor() + widths.inspector())
          .isEqualTo(width);
    }
  }
}
