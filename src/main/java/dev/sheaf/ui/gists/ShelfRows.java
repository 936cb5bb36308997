package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.session.Session;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The rows of one shelf as they come and go: sorts and filters them off the screen's thread, and
/// only as often as the answers are taken.
final class ShelfRows {
  private final Background background;
  private final Consumer<? super GistRows> onArranged;
  private final Map<String, GistRow> rows = new LinkedHashMap<>();
  private GistOrder order = GistOrder.NEWEST_UPDATE_FIRST;
  private GistFilter filter = GistFilter.of("");
  private Background.Task task = Background.Task.NONE;
  private Sorted sorted = new Sorted(List.of(), order, -1);
  private int version;
  private boolean arranging;
  private boolean stale;

  /// All rows in order.
  ///
  /// @param version of rows and order that this was made of
  private record Sorted(List<GistRow> rows, GistOrder order, int version) {}

  private record Arranged(Sorted all, GistRows rows) {}

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

  /// The languages of all rows, the most frequent first.
  List<String> languages() {
    Map<String, Long> counts =
        rows.values().stream()
            .map(GistRow::language)
            .filter(language -> !language.isEmpty())
            .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Forgets all rows and what was asked about them, without telling.
  void clear() {
    task.cancel();
    arranging = false;
    stale = false;
    version++;
    rows.clear();
  }

  void replace(Collection<GistRow> all) {
    rows.clear();
    add(all);
  }

  /// Adds rows, in place of those of the same gists.
  void add(Collection<GistRow> more) {
    more.forEach(row -> rows.put(row.id(), row));
    rearrange();
  }

  /// Takes a gist that is other than before; it may belong on the shelf now, or no longer.
  void change(Gist gist, Shelf shelf, Session session) {
    boolean starred = find(gist.id()).map(GistRow::starred).orElse(false);
    GistRow row = GistRow.of(gist, session.owns(gist), starred);
    if (Shelves.holds(shelf, gist, session)) {
      add(List.of(row));
    } else if (Shelves.lacks(shelf, gist)) {
      remove(gist.id());
    } else {
      change(gist.id(), old -> row);
    }
  }

  void change(String id, UnaryOperator<GistRow> change) {
    if (rows.computeIfPresent(id, (same, row) -> change.apply(row)) != null) {
      rearrange();
    }
  }

  void remove(String id) {
    if (rows.remove(id) != null) {
      rearrange();
    }
  }

  void order(GistOrder next) {
    order = next;
    rearrange();
  }

  void filter(String typed) {
    filter = GistFilter.of(typed);
    arrange();
  }

  private void rearrange() {
    version++;
    arrange();
  }

  private void arrange() {
    if (arranging) {
      stale = true;
      return;
    }
    arranging = true;
    Sorted known = sorted;
    boolean current = known.version() == version;
    Sorted all = current ? known : new Sorted(List.copyOf(rows.values()), order, version);
    GistFilter sieve = filter;
    task =
        background.run(
            () -> arranged(current ? all : sort(all), sieve), this::take, Failures::known);
  }

  private static Sorted sort(Sorted unsorted) {
    List<GistRow> rows = unsorted.rows().stream().sorted(unsorted.order().comparator()).toList();
    return new Sorted(rows, unsorted.order(), unsorted.version());
  }

  private static Arranged arranged(Sorted all, GistFilter filter) {
    List<GistRow> shown =
        filter.isEmpty() ? all.rows() : all.rows().stream().filter(filter::keeps).toList();
    return new Arranged(all, new GistRows(shown, all.rows().size(), all.order(), filter));
  }

  private void take(Arranged arranged) {
    arranging = false;
    sorted = arranged.all();
    onArranged.accept(arranged.rows());
    if (stale) {
      stale = false;
      arrange();
    }
  }
}
