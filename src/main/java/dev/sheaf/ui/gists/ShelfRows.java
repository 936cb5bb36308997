package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The rows of one shelf as they come and go: sorts and filters them off the screen's thread, and
/// only as often as the answers are taken.
final class ShelfRows {
  private final Background background;
  private final Consumer<? super GistRows> onArranged;
  private final Map<String, GistRow> rows = new LinkedHashMap<>();
  private GistOrder order = GistOrder.NEWEST_UPDATE_FIRST;
  private GistFilter filter = GistFilter.of("");
  private Background.Task task = Background.Task.NONE;
  private boolean arranging;
  private boolean stale;

  ShelfRows(Background background, Consumer<? super GistRows> onArranged) {
    this.background = background;
    this.onArranged = onArranged;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Optional<GistRow> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /// Forgets all rows and what was asked about them, without telling.
  void clear() {
    task.cancel();
    arranging = false;
    stale = false;
    rows.clear();
  }

  void replace(Collection<GistRow> all) {
    rows.clear();
    add(all);
  }

  /// Adds rows, in place of those of the same gists.
  void add(Collection<GistRow> more) {
    more.forEach(row -> rows.put(row.id(), row));
    arrange();
  }

  void change(String id, UnaryOperator<GistRow> change) {
    if (rows.computeIfPresent(id, (same, row) -> change.apply(row)) != null) {
      arrange();
    }
  }

  void remove(String id) {
    if (rows.remove(id) != null) {
      arrange();
    }
  }

  void order(GistOrder next) {
    order = next;
    arrange();
  }

  void filter(String typed) {
    filter = GistFilter.of(typed);
    arrange();
  }

  private void arrange() {
    if (arranging) {
      stale = true;
      return;
    }
    arranging = true;
    List<GistRow> snapshot = List.copyOf(rows.values());
    GistOrder wanted = order;
    GistFilter sieve = filter;
    task = background.run(() -> arranged(snapshot, wanted, sieve), this::take, Failures::known);
  }

  private static GistRows arranged(List<GistRow> rows, GistOrder order, GistFilter filter) {
    List<GistRow> shown = rows.stream().filter(filter::keeps).sorted(order.comparator()).toList();
    return new GistRows(shown, rows.size(), order, filter);
  }

  private void take(GistRows arranged) {
    arranging = false;
    onArranged.accept(arranged);
    if (stale) {
      stale = false;
      arrange();
    }
  }
}
