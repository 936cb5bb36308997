package dev.sheaf.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs work at once on the calling thread, for tests of view models.
public final class ImmediateBackground implements Background {
  @Override
  public <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    T result;
    try {
      result = work.run();
    } catch (Throwable failure) {
      onFailure.accept(failure);
      return Task.NONE;
    }
    onSuccess.accept(result);
    return Task.NONE;
  }

  @Override
  public <E> Task listen(Source<E> source, Consumer<? super E> onEvent) {
    return source.subscribe(onEvent)::run;
  }
}
