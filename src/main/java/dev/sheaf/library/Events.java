package dev.sheaf.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to hear what happens to the library.
final class Events {
  private final List<Consumer<? super LibraryEvent>> listeners = new CopyOnWriteArrayList<>();

  Runnable listen(Consumer<? super LibraryEvent> listener) {
    // A wrapper of its own, so that who listens twice can leave once.
    Consumer<LibraryEvent> mine = listener::accept;
    listeners.add(mine);
    return () -> listeners.remove(mine);
  }

  void tell(LibraryEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
