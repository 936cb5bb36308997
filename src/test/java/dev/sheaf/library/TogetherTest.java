package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private final List<List<Integer>> batches = new ArrayList<>();

  private void take(List<Together.Pair<Integer, Integer>> pairs) {
    batches.add(pairs.stream().map(Together.Pair::answer).toList());
  }

  @Test
  void answersThatComeCloseTogetherAreTakenTogether() throws GistException {
    List<Integer> all = IntStream.range(0, 25).boxed().toList();
    Together.inBatches(all, 25, 10, number -> number, this::take);
    assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeBetween(1, 10));
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void anAnswerIsNotKeptWaitingForOneThatNeedsIt() throws GistException {
    CountDownLatch taken = new CountDownLatch(1);
    Together.inBatches(
        List.of(1, 2),
        2,
        10,
        number -> {
          if (number == 2) {
            await(taken);
          }
          return number;
        },
        pairs -> {
          take(pairs);
          taken.countDown();
        });
    assertThat(batches).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void whatCameBeforeAFailureIsTaken() {
    CountDownLatch first = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Together.inBatches(
                    List.of(1, 2, 3),
                    2,
                    10,
                    number -> {
                      if (number == 1) {
                        return 1;
                      }
                      if (number == 3) {
                        first.countDown();
                        return await(new CountDownLatch(1));
                      }
                      await(first);
                      throw new GistException(new Failure.Offline("somewhere"));
                    },
                    this::take))
        .isInstanceOf(GistException.class);
    assertThat(batches).containsExactly(List.of(1));
  }

  private static int await(CountDownLatch latch) throws GistException {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException e) {
      throw new GistException(new Failure.Cancelled(), e);
    }
  }
}
