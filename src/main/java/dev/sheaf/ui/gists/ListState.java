package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Where the list stands: what it shows, and how far it is with the host.
final class ListState {
  private final ReadOnlyObjectWrapper<Loadable<GistRows>> rows =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Sync> sync = new ReadOnlyObjectWrapper<>(new Sync.Settled());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private boolean counts = true;

  ReadOnlyObjectWrapper<Loadable<GistRows>> rows() {
    return rows;
  }

  ReadOnlyObjectWrapper<Sync> sync() {
    return sync;
  }

  ReadOnlyStringWrapper count() {
    return count;
  }

  boolean isLoaded() {
    return rows.get() instanceof Loadable.Loaded<GistRows>;
  }

  /// Whether all rows that this machine has are there.
  boolean isWhole() {
    return isLoaded() && counts;
  }

  /// Begins with nothing.
  void begin() {
    sync.set(new Sync.Running(0, 0));
    rows.set(new Loadable.Loading<>());
    count.set("");
    counts = true;
  }

  void asking() {
    sync.set(new Sync.Running(0, 0));
  }

  void progress(int done, int total) {
    if (sync.get() instanceof Sync.Running) {
      sync.set(new Sync.Running(done, total));
    }
  }

  /// @param now whether it is known how many rows there are
  void counts(boolean now) {
    counts = now;
  }

  void settled() {
    sync.set(new Sync.Settled());
  }

  /// @param nothingHere whether there is nothing to show instead
  void stopped(Failure failure, @Nullable Instant asOf, boolean nothingHere) {
    sync.set(new Sync.Stopped(failure, asOf));
    if (nothingHere) {
      rows.set(new Loadable.Failed<>(failure));
      count.set("");
    }
  }

  void show(GistRows arranged) {
    if (rows.get() instanceof Loadable.Idle<GistRows>) {
      return;
    }
    // That this machine has nothing says little before the host was asked.
    boolean premature = arranged.all() == 0 && !(sync.get() instanceof Sync.Settled);
    if (!premature || isLoaded()) {
      rows.set(new Loadable.Loaded<>(arranged));
      count.set(counts ? count(arranged) : "");
    }
  }

  private static String count(GistRows arranged) {
    return arranged.filter().isEmpty()
        ? Messages.text("gists.count", arranged.all())
        : Messages.text("gists.countOf", arranged.shown().size(), arranged.all());
  }
}
