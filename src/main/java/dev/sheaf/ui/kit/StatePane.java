package dev.sheaf.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A pane that shows what it has, or why it has nothing: idle, loading, loaded or failed.
public final class StatePane<T> {
  private static final Duration BEFORE_SKELETON = Duration.millis(150);

  private final StackPane root = new StackPane();
  private final Later skeletonLater = new Later(BEFORE_SKELETON);
  private final Placeholder idle;
  private final Function<? super T, ? extends Node> loaded;
  private final Runnable retry;

  /// @param idle what stands there before anything was asked for
  /// @param loaded makes or updates the node for a value
  public StatePane(
      ObservableValue<Loadable<T>> state,
      Placeholder idle,
      Function<? super T, ? extends Node> loaded,
      Runnable retry) {
    this.idle = idle;
    this.loaded = loaded;
    this.retry = retry;
    root.getStyleClass().add("state-pane");
    state.subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  private void show(Loadable<T> state) {
    skeletonLater.cancel();
    switch (state) {
      case Loadable.Idle<T>() -> put(idle.root());
      case Loadable.Loading<T>() -> {
        holdFocus();
        root.getChildren().clear();
        skeletonLater.run(() -> put(Placeholder.skeleton()));
      }
      case Loadable.Loaded<T>(T value) -> put(loaded.apply(value));
      case Loadable.Failed<T>(var failure) -> put(Placeholder.failed(failure, retry).root());
    }
  }

  // Taking out a node only to put it back would cost it its focus and a pass over its styles.
  private void put(Node node) {
    if (!root.getChildren().equals(List.of(node))) {
      holdFocus();
      root.getChildren().setAll(node);
    }
  }

  // Where the focused node is taken out, the keys would go to whatever comes first in the window.
  private void holdFocus() {
    if (root.isFocusWithin()) {
      root.requestFocus();
    }
  }
}
