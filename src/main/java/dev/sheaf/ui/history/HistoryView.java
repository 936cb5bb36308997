package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import javafx.scene.layout.Region;

/// The History panel.
public final class HistoryView {
  private final PanelView<RevisionRow> panel;

  public HistoryView(HistoryViewModel model) {
    PanelModel<RevisionRow> rows = model.panel();
    panel =
        new PanelView<>(Messages.text("history.name"), rows, HistoryView::empty)
            .cells(RevisionCell.HEIGHT, () -> new RevisionCell(rows.nowProperty()));
    panel.root().setId("history");
  }

  public Region root() {
    return panel.root();
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.HISTORY, Messages.text("history.empty.title"), Messages.text("history.empty.text"));
  }
}
