package dev.sheaf.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// The latest requests, for tests.
public final class RequestLog {
  private static final int KEPT = 10_000;

  private final Deque<Received> requests = new ArrayDeque<>();
  private long count;

  synchronized void add(Received request) {
    count++;
    requests.addLast(request);
    if (requests.size() > KEPT) {
      requests.removeFirst();
    }
  }

  /// Oldest first; of very many only the latest.
  public synchronized List<Received> all() {
    return List.copyOf(requests);
  }

  public List<Received> matching(Predicate<Received> wanted) {
    return all().stream().filter(wanted).toList();
  }

  /// How many there were since the start or `clear`.
  public synchronized long count() {
    return count;
  }

  public synchronized void clear() {
    count = 0;
    requests.clear();
  }
}
