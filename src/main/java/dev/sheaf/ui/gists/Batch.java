package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Does one thing to each of several gists, off the screen's thread; tells after each how many are
/// behind it.
final class Batch implements Background.Source<Integer> {
  private final List<GistRow> rows;
  private final Relay<Integer> progress = new Relay<>();
  private volatile boolean stopped;

  Batch(List<GistRow> rows) {
    this.rows = rows;
  }

  /// Blocks until one gist is done.
  @FunctionalInterface
  interface Step {
    /// Returns the number of the errand where it waits in the Outbox, and empty where it is done.
    Optional<Long> take(GistRow row) throws GistException;
  }

  /// A gist that it could not be done to.
  record Miss(GistRow row, Failure why) {}

  /// How it ended.
  ///
  /// @param queued the errands of those that wait in the Outbox; they count as done
  /// @param untried how many were left when it was stopped, or when going on made no sense
  record Report(List<GistRow> done, List<Long> queued, List<Miss> misses, int untried) {
    Report {
      done = List.copyOf(done);
      queued = List.copyOf(queued);
      misses = List.copyOf(misses);
    }
  }

  /// Ends it after the gist that is being worked on.
  void stop() {
    stopped = true;
  }

  @Override
  public Runnable subscribe(Consumer<? super Integer> listener) {
    return progress.subscribe(listener);
  }

  Report each(Step step) {
    List<GistRow> done = new ArrayList<>();
    List<Long> queued = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    int tried = 0;
    boolean hopeless = false;
    while (tried < rows.size() && !stopped && !hopeless) {
      GistRow row = rows.get(tried++);
      try {
        step.take(row).ifPresent(queued::add);
        done.add(row);
      } catch (GistException e) {
        misses.add(new Miss(row, e.failure()));
        hopeless = isForAll(e.failure());
      }
      progress.accept(tried);
    }
    return new Report(done, queued, misses, rows.size() - tried);
  }

  private static boolean isForAll(Failure failure) {
    return failure instanceof Failure.Unauthorized
        || failure instanceof Failure.RateLimited
        || failure instanceof Failure.Offline
        || failure instanceof Failure.StoreDamaged
        || failure instanceof Failure.Cancelled;
  }
}
