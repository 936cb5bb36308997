package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What the panels of the inspector have in common: rows about one gist, loaded when they are in
/// sight, and the time their ages are told from.
public final class PanelModel<R> implements AutoCloseable {
  private final OnDemand<String, PanelRows<R>> rows;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final Background.Task minutes;

  /// @param onFailure is told of each failure besides its being the state
  public PanelModel(
      Background background,
      InstantSource clock,
      OnDemand.Loader<String, PanelRows<R>> loader,
      Consumer<? super Failure> onFailure) {
    rows = new OnDemand<>(background, loader, onFailure);
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    minutes = background.listen(new EveryMinute(clock), now::set);
  }

  /// Whether the panel is in sight; nothing is loaded before.
  public BooleanProperty activeProperty() {
    return rows.activeProperty();
  }

  public ReadOnlyObjectProperty<Loadable<PanelRows<R>>> stateProperty() {
    return rows.stateProperty();
  }

  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// How many rows there are, once that is known.
  public ObservableValue<OptionalInt> countProperty() {
    return stateProperty().map(PanelModel::count);
  }

  /// Turns to the gist of this id, or to none.
  public void about(Optional<String> gistId) {
    rows.about(gistId.orElse(null));
  }

  /// Asks again while what is known stays on show.
  public void renew() {
    rows.renew();
  }

  public void reload() {
    rows.reload();
  }

  @Override
  public void close() {
    rows.about(null);
    minutes.cancel();
  }

  private static <R> OptionalInt count(Loadable<PanelRows<R>> state) {
    return state instanceof Loadable.Loaded<PanelRows<R>>(PanelRows<R> loaded)
        ? OptionalInt.of(loaded.rows().size())
        : OptionalInt.empty();
  }
}
