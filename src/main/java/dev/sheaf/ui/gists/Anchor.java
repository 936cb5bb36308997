package dev.sheaf.ui.gists;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// What is in sight of the list, to be put back where rows came or went.
///
/// @param id of the first row in sight; null where the list stands at its top, for there one wants
///   to see what comes in above
/// @param hidden how much of that row is scrolled out
record Anchor(@Nullable String id, int index, double hidden) {
  private static final Anchor TOP = new Anchor(null, 0, 0);

  static Anchor of(ListView<GistRow> list) {
    VirtualFlow<?> flow = flow(list);
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    if (first == null || (first.getIndex() == 0 && first.getLayoutY() >= 0)) {
      return TOP;
    }
    return first.getItem() instanceof GistRow row
        ? new Anchor(row.id(), first.getIndex(), -first.getLayoutY())
        : TOP;
  }

  /// To be called before rows change. A flow that stands at its end lays out cells that are not
  /// there when its rows get fewer, and logs that.
  static void loosen(ListView<GistRow> list) {
    VirtualFlow<?> flow = flow(list);
    if (flow != null && flow.getPosition() >= 1) {
      flow.setPosition(0);
    }
  }

  void restore(ListView<GistRow> list, GistRows rows) {
    VirtualFlow<?> flow = flow(list);
    if (id == null || flow == null || rows.shown().isEmpty()) {
      return;
    }
    int now = rows.indexOf(id);
    list.scrollTo(now >= 0 ? now : Math.min(index, rows.shown().size() - 1));
    flow.scrollPixels(hidden);
  }

  static void toTop(ListView<GistRow> list) {
    VirtualFlow<?> flow = flow(list);
    if (flow != null) {
      flow.setPosition(0);
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
