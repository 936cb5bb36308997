package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Background;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Hands what work finds on its way to who listens, before it is done.
final class Relay<E> implements Background.Source<E>, Consumer<E> {
  private final List<Consumer<? super E>> listeners = new CopyOnWriteArrayList<>();

  @Override
  public Runnable subscribe(Consumer<? super E> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void accept(E event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
