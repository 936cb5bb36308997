package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.drafts.OutboxView;
import dev.sheaf.ui.drafts.OutboxViewModel;
import dev.sheaf.ui.drafts.TrashTextsView;
import dev.sheaf.ui.drafts.TrashView;
import dev.sheaf.ui.drafts.TrashViewModel;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import javafx.scene.layout.Region;

/// The lists of what is not on the host.
final class Work implements AutoCloseable {
  private final OutboxViewModel outbox;
  private final OutboxView outboxView;
  private final TrashViewModel trash;
  private final TrashView trashView;
  private final TrashTextsView trashTexts;

  Work(Library library, Session session, Tools tools, InstantSource clock) {
    outbox = new OutboxViewModel(library, session, tools.background(), tools.notices(), clock);
    outboxView = new OutboxView(outbox);
    trash = new TrashViewModel(library, session, tools.background(), tools.notices(), clock);
    trashView = new TrashView(trash);
    trashTexts = new TrashTextsView(trash, tools.background());
  }

  Region outbox() {
    return outboxView.root();
  }

  Region trash() {
    return trashView.root();
  }

  /// The texts of a deleted gist, in place of the editor.
  Region trashTexts() {
    return trashTexts.root();
  }

  @Override
  public void close() {
    outbox.close();
    trash.close();
  }
}
