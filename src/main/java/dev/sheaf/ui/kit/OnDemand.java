package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Loads what belongs to a thing once someone looks at it; an answer that comes after the question
/// changed is dropped.
public final class OnDemand<K, T> {
  private final Background background;
  private final Loader<? super K, ? extends T> loader;
  private final Consumer<? super Failure> onFailure;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Loadable<T>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private @Nullable K key;
  private Background.Task task = Background.Task.NONE;

  /// Blocks until it has what belongs to a key.
  @FunctionalInterface
  public interface Loader<K, T> {
    T load(K key) throws GistException;
  }

  /// @param onFailure is told of each failure besides its being the state
  public OnDemand(
      Background background,
      Loader<? super K, ? extends T> loader,
      Consumer<? super Failure> onFailure) {
    this.background = background;
    this.loader = loader;
    this.onFailure = onFailure;
    active.subscribe(this::loadIfWanted);
  }

  /// Whether someone looks; nothing is loaded before.
  public BooleanProperty activeProperty() {
    return active;
  }

  public ReadOnlyObjectProperty<Loadable<T>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Turns to another thing, or to none; does nothing where it is the same.
  public void about(@Nullable K next) {
    if (Objects.equals(key, next)) {
      return;
    }
    key = next;
    task.cancel();
    state.set(new Loadable.Idle<>());
    loadIfWanted();
  }

  /// Asks again, at once if someone looks, else when they do.
  public void reload() {
    task.cancel();
    state.set(new Loadable.Idle<>());
    loadIfWanted();
  }

  /// Asks again while what is known stays on show.
  public void renew() {
    if (state.get() instanceof Loadable.Loaded<T>) {
      start();
    }
  }

  private void loadIfWanted() {
    if (active.get() && key != null && state.get() instanceof Loadable.Idle<T>) {
      state.set(new Loadable.Loading<>());
      start();
    }
  }

  private void start() {
    K wanted = key;
    if (wanted == null) {
      return;
    }
    task.cancel();
    task =
        background.run(
            () -> loader.load(wanted),
            value -> state.set(new Loadable.Loaded<>(value)),
            this::fail);
  }

  private void fail(Throwable thrown) {
    Failure failure = Failures.known(thrown);
    onFailure.accept(failure);
    state.set(new Loadable.Failed<>(failure));
  }
}
