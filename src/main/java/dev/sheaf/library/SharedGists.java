package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Lets all who read the same gist hold the same object: a library is in memory once, though a list
/// and the search each know all of it.
final class SharedGists {
  private final Map<String, WeakReference<Gist>> known = new ConcurrentHashMap<>();

  /// The same gists, each as the object that is held already where there is one.
  List<Gist> of(List<Gist> read) {
    return read.stream().map(this::of).toList();
  }

  Gist of(Gist read) {
    Gist before = held(known.get(read.id()));
    if (before != null && read.equals(before)) {
      return before;
    }
    known.put(read.id(), new WeakReference<>(read));
    return read;
  }

  private static @Nullable Gist held(@Nullable WeakReference<Gist> reference) {
    return reference == null ? null : reference.get();
  }
}
