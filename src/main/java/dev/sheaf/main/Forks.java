package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.forks.ForkComparisonView;
import dev.sheaf.ui.forks.ForkComparisonViewModel;
import dev.sheaf.ui.forks.ForksView;
import dev.sheaf.ui.forks.ForksViewModel;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The forks of the shown gist: their panel, and the comparisons it opens in place of the editor.
final class Forks implements Instead, AutoCloseable {
  private final ForksViewModel forks;
  private final ForkComparisonViewModel comparison;
  private final Lazily<ForkComparisonView> view;
  private final Lazily<Region> panel;

  /// @param looks how code is shown
  Forks(Library library, Session session, Tools tools, InstantSource clock, CodeLooks looks) {
    forks = new ForksViewModel(library, session, tools.background(), tools.notices(), clock);
    comparison =
        new ForkComparisonViewModel(library, session, tools.background(), tools.notices(), clock);
    forks.onCompare(comparison);
    view =
        new Lazily<>(
            () -> new ForkComparisonView(comparison, tools.background()),
            compared -> compared.looks().forEach(looks::also));
    panel = new Lazily<>(() -> new ForksView(forks, tools.browser()::open).root());
  }

  ForksViewModel forks() {
    return forks;
  }

  Lazily<Region> panel() {
    return panel;
  }

  @Override
  public Region pane() {
    return view.get().root();
  }

  @Override
  public void leave() {
    comparison.leave();
  }

  @Override
  public void onOpen(Consumer<Boolean> listener) {
    comparison
        .stateProperty()
        .map(Loadable.Idle.class::isInstance)
        .subscribe((before, idle) -> listener.accept(!idle));
  }

  @Override
  public void close() {
    forks.close();
    comparison.close();
    view.ifBuilt(ForkComparisonView::close);
  }
}
