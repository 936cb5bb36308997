package dev.sheaf.github;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells everyone who wants to know.
final class Listeners<E> {
  private final List<Consumer<? super E>> listeners = new CopyOnWriteArrayList<>();

  /// Adds a listener and returns what takes it off again.
  Runnable add(Consumer<? super E> listener) {
    Consumer<? super E> own = event -> listener.accept(event);
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  void tell(E event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
