package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;

/// Where a pane stands with what it shows.
public sealed interface Loadable<T> {
  /// Nothing was asked for.
  record Idle<T>() implements Loadable<T> {}

  /// Asked for, and not there yet.
  record Loading<T>() implements Loadable<T> {}

  /// Here.
  record Loaded<T>(T value) implements Loadable<T> {}

  /// Asked for in vain.
  record Failed<T>(Failure failure) implements Loadable<T> {}
}
