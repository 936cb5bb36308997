package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Asks for several things at once and takes each answer, as it comes, on the thread that asked.
final class Together {
  // Answers of a near host come a few milliseconds after one another.
  private static final Duration PATIENCE = Duration.ofMillis(20);

  private Together() {}

  /// What is asked, on a thread of its own.
  @FunctionalInterface
  interface Question<Q, A> {
    A ask(Q about) throws GistException;
  }

  /// Who takes the answers.
  @FunctionalInterface
  interface Taker<Q, A> {
    void take(Q about, A answer) throws GistException;
  }

  /// Who takes answers that came close together.
  @FunctionalInterface
  interface BatchTaker<Q, A> {
    void take(List<Pair<Q, A>> pairs) throws GistException;
  }

  /// What was asked, and the answer.
  record Pair<Q, A>(Q about, A answer) {}

  /// Stops at the first failure, and when the thread is interrupted.
  static <Q, A> void forEach(List<Q> all, Question<Q, A> question, Taker<Q, A> taker)
      throws GistException {
    forEach(all, all.size(), question, taker);
  }

  /// The same with at most so many questions asked and not taken yet.
  static <Q, A> void forEach(List<Q> all, int most, Question<Q, A> question, Taker<Q, A> taker)
      throws GistException {
    inBatches(
        all,
        most,
        1,
        question,
        pairs -> taker.take(pairs.getFirst().about(), pairs.getFirst().answer()));
  }

  /// The same where answers that come close together are taken together, at most `batch` of them.
  static <Q, A> void inBatches(
      List<Q> all, int most, int batch, Question<Q, A> question, BatchTaker<Q, A> taker)
      throws GistException {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("library-", 0).factory())) {
      CompletionService<Pair<Q, A>> answers = new ExecutorCompletionService<>(threads);
      Iterator<Q> next = all.iterator();
      try {
        for (int i = 0; i < Math.min(most, all.size()); i++) {
          ask(next.next(), question, answers);
        }
        for (int taken = 0; taken < all.size(); ) {
          int limit = Math.min(batch, all.size() - taken);
          List<Future<Pair<Q, A>>> ready = new ArrayList<>();
          Future<Pair<Q, A>> came = answers.take();
          while (came != null) {
            ready.add(came);
            if (next.hasNext()) {
              ask(next.next(), question, answers);
            }
            boolean more = ready.size() < limit && came.state() == Future.State.SUCCESS;
            came = more ? answers.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) : null;
          }
          taken += ready.size();
          take(ready, taker);
        }
      } catch (ExecutionException e) {
        throw translated(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new GistException(new Failure.Cancelled(), e);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  // What came is not lost for what came after it.
  private static <Q, A> void take(List<Future<Pair<Q, A>>> ready, BatchTaker<Q, A> taker)
      throws GistException, ExecutionException, InterruptedException {
    List<Pair<Q, A>> pairs = new ArrayList<>();
    for (Future<Pair<Q, A>> each : ready) {
      if (each.state() == Future.State.SUCCESS) {
        pairs.add(each.resultNow());
      }
    }
    if (!pairs.isEmpty()) {
      taker.take(pairs);
    }
    Pair<Q, A> _ = ready.getLast().get();
  }

  private static <Q, A> void ask(
      Q about, Question<Q, A> question, CompletionService<Pair<Q, A>> answers) {
    answers.submit(() -> new Pair<>(about, question.ask(about)));
  }

  private static GistException translated(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof GistException failure) {
      return failure;
    }
    throw new IllegalStateException(cause);
  }
}
