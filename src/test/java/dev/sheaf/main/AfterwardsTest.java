package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterwardsTest {
  private final List<String> done = new ArrayList<>();
  private final Afterwards afterwards = new Afterwards(new ImmediateBackground());

  private Background.Task run(String name) {
    return afterwards.run(() -> name, done::add, failure -> {});
  }

  @Test
  void workWaitsInOrderAndThenNoMore() {
    run("first");
    run("second");
    assertThat(done).isEmpty();
    afterwards.release();
    run("third");
    assertThat(done).containsExactly("first", "second", "third");
  }

  @Test
  void workThatIsCancelledMeanwhileIsNeverStarted() {
    run("kept");
    run("cancelled").cancel();
    afterwards.release();
    assertThat(done).containsExactly("kept");
  }

  @Test
  void whatIsHeldWhenItClosesIsNeverStarted() {
    run("held");
    afterwards.close();
    afterwards.release();
    assertThat(done).isEmpty();
  }
}
