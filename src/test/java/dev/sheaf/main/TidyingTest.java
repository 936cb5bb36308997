package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.Milestone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidyingTest {
  private final List<Runnable> moments = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Tidying tidying = new Tidying(moments::add, () -> done.add("cleared"));

  @Test
  void memoryIsClearedAMomentAfterTheListStands() {
    tidying.accept(Milestone.LIST_READY);
    assertThat(done).isEmpty();
    moments.getLast().run();
    assertThat(done).containsExactly("cleared");
  }

  @Test
  void theMomentBeginsAnewWithAllThatHappens() {
    tidying.accept(Milestone.LIST_READY);
    tidying.touched();
    tidying.accept(Milestone.GIST_SHOWN);
    assertThat(moments).hasSize(3);
  }

  @Test
  void nothingIsClearedBeforeTheListStandsNorTwice() {
    tidying.accept(Milestone.WINDOW_PAINTED);
    tidying.touched();
    assertThat(moments).isEmpty();
    tidying.accept(Milestone.LIST_READY);
    moments.getLast().run();
    tidying.touched();
    assertThat(moments).hasSize(1);
  }
}
