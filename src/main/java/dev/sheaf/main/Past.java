package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.history.HistoryView;
import dev.sheaf.ui.history.HistoryViewModel;
import dev.sheaf.ui.history.RevisionsView;
import dev.sheaf.ui.history.RevisionsViewModel;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The history of the shown gist: its panel, and what that opens in place of the editor.
final class Past implements Instead, AutoCloseable {
  private final RevisionsViewModel revisions;
  private final Lazily<RevisionsView> revisionsView;
  private final HistoryViewModel history;
  private final Lazily<Region> panel;

  /// @param looks how code is shown
  Past(Library library, Session session, Tools tools, InstantSource clock, CodeLooks looks) {
    revisions =
        new RevisionsViewModel(library, session, tools.background(), tools.notices(), clock);
    revisionsView =
        new Lazily<>(
            () -> new RevisionsView(revisions, tools.background(), clock),
            view -> view.looks().forEach(looks::also));
    history = new HistoryViewModel(library, session, tools.background(), clock, revisions);
    panel = new Lazily<>(() -> new HistoryView(history, tools.browser()::open).root());
  }

  HistoryViewModel history() {
    return history;
  }

  Lazily<Region> panel() {
    return panel;
  }

  @Override
  public Region pane() {
    return revisionsView.get().root();
  }

  @Override
  public void leave() {
    revisions.leave();
  }

  @Override
  public void onOpen(Consumer<Boolean> listener) {
    revisions
        .modeProperty()
        .subscribe((before, mode) -> listener.accept(mode != RevisionsViewModel.Mode.NONE));
  }

  @Override
  public void close() {
    history.close();
    revisions.close();
    revisionsView.ifBuilt(RevisionsView::close);
  }
}
