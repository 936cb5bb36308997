package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.history.HistoryView;
import dev.sheaf.ui.history.HistoryViewModel;
import dev.sheaf.ui.history.RevisionsView;
import dev.sheaf.ui.history.RevisionsViewModel;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The history of the shown gist: its panel, and what that opens in place of the editor.
final class Past implements Instead, AutoCloseable {
  private final RevisionsViewModel revisions;
  private final RevisionsView revisionsView;
  private final HistoryViewModel history;
  private final Region panel;

  Past(Library library, Session session, Tools tools, InstantSource clock) {
    revisions =
        new RevisionsViewModel(library, session, tools.background(), tools.notices(), clock);
    revisionsView = new RevisionsView(revisions, tools.background(), clock);
    history = new HistoryViewModel(library, session, tools.background(), clock, revisions);
    panel = new HistoryView(history, tools.browser()::open).root();
  }

  HistoryViewModel history() {
    return history;
  }

  Region panel() {
    return panel;
  }

  @Override
  public Region pane() {
    return revisionsView.root();
  }

  @Override
  public List<CodeLook> looks() {
    return revisionsView.looks();
  }

  @Override
  public void leave() {
    revisions.leave();
  }

  @Override
  public void onOpen(Consumer<Boolean> listener) {
    revisions
        .modeProperty()
        .subscribe(mode -> listener.accept(mode != RevisionsViewModel.Mode.NONE));
  }

  @Override
  public void close() {
    history.close();
    revisions.close();
    revisionsView.close();
  }
}
