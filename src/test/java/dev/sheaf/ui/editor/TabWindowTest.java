package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TabWindowTest {
  @Test
  void allTabsAreShownWhereThereIsRoom() {
    assertThat(TabWindow.of(List.of(50.0, 60.0, 70.0), 1, 0, 180)).isEqualTo(new TabWindow(0, 3));
  }

  @Test
  void theWindowMovesNoFurtherThanTheFrontTabNeeds() {
    List<Double> widths = Collections.nCopies(300, 100.0);

    assertThat(TabWindow.of(widths, 0, 0, 450)).isEqualTo(new TabWindow(0, 4));
    assertThat(TabWindow.of(widths, 5, 0, 450)).isEqualTo(new TabWindow(2, 6));
    assertThat(TabWindow.of(widths, 3, 2, 450)).isEqualTo(new TabWindow(2, 6));
    assertThat(TabWindow.of(widths, 1, 2, 450)).isEqualTo(new TabWindow(1, 5));
    assertThat(TabWindow.of(widths, 299, 0, 450)).isEqualTo(new TabWindow(296, 300));
  }

  @Test
  void theFrontTabIsShownWithoutRoom() {
    assertThat(TabWindow.of(List.of(50.0, 60.0, 70.0), 1, 0, 10)).isEqualTo(new TabWindow(1, 2));
  }

  @Property
  void theFrontTabIsAlwaysInTheWindowAndTheWindowFits(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 10, max = 240) Double> widths,
      @ForAll @IntRange(max = 39) int front,
      @ForAll @IntRange(max = 60) int lastFrom,
      @ForAll @DoubleRange(min = 0, max = 900) double room) {
    int inFront = front % widths.size();

    TabWindow window = TabWindow.of(widths, inFront, lastFrom, room);

    assertThat(inFront).isBetween(window.from(), window.to() - 1);
    double used =
        widths.subList(window.from(), window.to()).stream().mapToDouble(Double::doubleValue).sum();
    assertThat(window.size() == 1 || used <= room).isTrue();
  }
}
