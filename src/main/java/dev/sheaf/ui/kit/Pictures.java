package dev.sheaf.ui.kit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fetches people's pictures, each once. One that cannot be had is not worth a word: the initial
/// stays.
public final class Pictures implements AutoCloseable {
  private final Background background;
  private final OnDemand.Loader<URI, byte[]> loader;
  private final Map<URI, byte[]> found = new HashMap<>();
  private final Map<URI, List<Consumer<? super byte[]>>> waiting = new HashMap<>();
  private final List<Background.Task> tasks = new ArrayList<>();

  public Pictures(Background background, OnDemand.Loader<URI, byte[]> loader) {
    this.background = background;
    this.loader = loader;
  }

  /// Hands the picture at `address` to `taker`, now or later or never.
  public void find(@Nullable URI address, Consumer<? super byte[]> taker) {
    if (address == null) {
      return;
    }
    byte[] here = found.get(address);
    if (here != null) {
      taker.accept(here);
      return;
    }
    List<Consumer<? super byte[]>> takers = waiting.get(address);
    if (takers != null) {
      takers.add(taker);
      return;
    }
    waiting.put(address, new ArrayList<>(List.of(taker)));
    tasks.add(
        background.run(
            () -> loader.load(address),
            picture -> arrived(address, picture),
            thrown -> missing(address, thrown)));
  }

  @Override
  public void close() {
    tasks.forEach(Background.Task::cancel);
  }

  private void arrived(URI address, byte[] picture) {
    found.put(address, picture);
    List<Consumer<? super byte[]>> takers = waiting.remove(address);
    if (takers != null) {
      takers.forEach(taker -> taker.accept(picture));
    }
  }

  private void missing(URI address, Throwable thrown) {
    var _ = Failures.known(thrown);
    waiting.remove(address);
  }
}
