package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.drafts.ComparisonView;
import dev.sheaf.ui.drafts.DraftsView;
import dev.sheaf.ui.drafts.DraftsViewModel;
import dev.sheaf.ui.drafts.OutboxView;
import dev.sheaf.ui.drafts.OutboxViewModel;
import dev.sheaf.ui.drafts.TrashTextsView;
import dev.sheaf.ui.drafts.TrashView;
import dev.sheaf.ui.drafts.TrashViewModel;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The lists of what is not on the host, and what is done with all that is here.
final class Work implements AutoCloseable {
  private final OutboxViewModel outbox;
  private final Lazily<OutboxView> outboxView;
  private final DraftsViewModel drafts;
  private final Lazily<DraftsView> draftsView;
  private final Lazily<ComparisonView> comparison;
  private final TrashViewModel trash;
  private final Lazily<TrashView> trashView;
  private final Lazily<TrashTextsView> trashTexts;
  private final DataPlace data;

  /// @param looks how code is shown
  Work(Library library, Session session, Tools tools, InstantSource clock, CodeLooks looks) {
    outbox = new OutboxViewModel(library, session, tools.background(), tools.notices(), clock);
    outboxView = new Lazily<>(() -> new OutboxView(outbox));
    drafts = new DraftsViewModel(library, session, tools.background(), tools.notices(), clock);
    draftsView = new Lazily<>(() -> new DraftsView(drafts));
    comparison =
        new Lazily<>(
            () -> new ComparisonView(drafts, tools.background()), view -> looks.also(view.look()));
    trash = new TrashViewModel(library, session, tools.background(), tools.notices(), clock);
    trashView = new Lazily<>(() -> new TrashView(trash));
    trashTexts =
        new Lazily<>(
            () -> new TrashTextsView(trash, tools.background()), view -> looks.also(view.look()));
    data = new DataPlace(library, session, tools, looks);
  }

  Region outbox() {
    return outboxView.get().root();
  }

  Region drafts() {
    return draftsView.get().root();
  }

  void readDrafts() {
    drafts.read();
  }

  /// A draft beside what the host has, in place of the editor.
  Region comparison() {
    return comparison.get().root();
  }

  /// @param listener told when a comparison is to be shown, and when no longer
  void onCompare(Consumer<Boolean> listener) {
    drafts
        .comparisonProperty()
        .subscribe((before, next) -> listener.accept(!(next instanceof Loadable.Idle)));
  }

  Region trash() {
    return trashView.get().root();
  }

  /// The texts of a deleted gist, in place of the editor.
  Region trashTexts() {
    return trashTexts.get().root();
  }

  /// The library as data, in place of list and editor.
  DataPlace data() {
    return data;
  }

  @Override
  public void close() {
    data.close();
    outbox.close();
    drafts.close();
    comparison.ifBuilt(ComparisonView::close);
    trash.close();
  }
}
