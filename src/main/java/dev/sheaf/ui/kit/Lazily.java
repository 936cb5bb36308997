package dev.sheaf.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of the screen that is built when it is first looked at, for a start needs few of all
/// there are. To be used on the screen's thread.
public final class Lazily<T> {
  private final Supplier<? extends T> builder;
  private final Consumer<? super T> onceBuilt;
  private @Nullable T built;

  /// @param builder is called once at most
  public Lazily(Supplier<? extends T> builder) {
    this(builder, part -> {});
  }

  /// @param onceBuilt gets the part before anybody else does
  public Lazily(Supplier<? extends T> builder, Consumer<? super T> onceBuilt) {
    this.builder = builder;
    this.onceBuilt = onceBuilt;
  }

  /// The part, from now on always the same.
  public T get() {
    T part = built;
    if (part == null) {
      part = builder.get();
      built = part;
      onceBuilt.accept(part);
    }
    return part;
  }

  /// Does something with the part where there is one already.
  public void ifBuilt(Consumer<? super T> then) {
    if (built != null) {
      then.accept(built);
    }
  }
}
