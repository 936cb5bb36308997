package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Looks at every page of lists, but never twice at the same list at once: who asks meanwhile gets
/// what the one under way finds.
final class Sweeps {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Sweeps(Remote remote, Tables tables, Keeping keeping) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
  }

  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock();
    final AtomicInteger done = new AtomicInteger();
    volatile Refreshed latest = Refreshed.NOTHING;
  }

  /// @param onPage gets the gists of each page that is new or changed, unless another thread looks
  ///   already
  Refreshed run(Shelf shelf, Consumer<? super List<Gist>> onPage) throws GistException {
    Turn turn = turns.computeIfAbsent(ShelfKeys.of(shelf), key -> new Turn());
    int before = turn.done.get();
    boolean waited = !turn.lock.tryLock();
    if (waited) {
      await(turn.lock);
    }
    try {
      if (waited && turn.done.get() != before) {
        return turn.latest;
      }
      turn.latest = new Sweep(remote, tables, keeping, shelf, onPage).run();
      turn.done.incrementAndGet();
      return turn.latest;
    } finally {
      turn.lock.unlock();
    }
  }

  private static void await(ReentrantLock lock) throws GistException {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    }
  }
}
