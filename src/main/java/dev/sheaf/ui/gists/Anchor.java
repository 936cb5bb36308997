package dev.sheaf.ui.gists;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The first row in sight and how far it is scrolled out, to be put back where rows came or went.
record Anchor(@Nullable String id, double hidden) {
  private static final Anchor TOP = new Anchor(null, 0);

  static Anchor of(ListView<GistRow> list) {
    VirtualFlow<?> flow = flow(list);
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    // At the top one wants to see what comes in above.
    if (first == null || (first.getIndex() == 0 && first.getLayoutY() >= 0)) {
      return TOP;
    }
    return first.getItem() instanceof GistRow row ? new Anchor(row.id(), -first.getLayoutY()) : TOP;
  }

  void restore(ListView<GistRow> list, GistRows rows) {
    int index = id == null ? -1 : rows.indexOf(id);
    VirtualFlow<?> flow = flow(list);
    if (index >= 0 && flow != null) {
      list.scrollTo(index);
      flow.scrollPixels(hidden);
    }
  }

  /// Scrolls only as far as it takes to see the row at `index`.
  static void reveal(ListView<GistRow> list, int index) {
    VirtualFlow<?> flow = flow(list);
    if (flow != null) {
      flow.scrollTo(index);
    }
  }

  private static @Nullable VirtualFlow<?> flow(ListView<GistRow> list) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }
}
