package dev.sheaf.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays tabs side by side, as many as there is room for; a gist may have hundreds.
final class TabRow extends Region {
  private static final double HEIGHT = 33;

  private final Supplier<TabCell> cells;
  private final List<TabCell> pool = new ArrayList<>();
  private final TabCell ruler;
  private final Map<String, Double> widths = new HashMap<>();
  private final Ends ends;
  private List<FileTab> tabs = List.of();
  private Optional<Naming> naming = Optional.empty();
  private TabWindow window = TabWindow.NONE;
  // Where the wheel went; the front tab may be out of sight then.
  private OptionalInt scrolledTo = OptionalInt.empty();

  /// What stands there besides tabs.
  ///
  /// @param field where a name is typed
  /// @param add adds a file
  /// @param others leads to the files there is no room for
  /// @param onHidden gets how many those are
  record Ends(Region field, Region add, Region others, IntConsumer onHidden) {}

  TabRow(Supplier<TabCell> cells, Ends ends) {
    this.cells = cells;
    this.ends = ends;
    ruler = cells.get();
    ruler.root().setVisible(false);
    getStyleClass().add("tab-row");
    getChildren().addAll(ruler.root(), ends.others(), ends.add(), ends.field());
    getChildren().forEach(child -> child.setManaged(false));
    setMinSize(0, USE_PREF_SIZE);
    widthProperty().subscribe(this::fill);
  }

  void show(List<FileTab> next, Optional<Naming> nextNaming, boolean changeable) {
    if (!front(next).equals(front(tabs)) || nextNaming.isPresent()) {
      scrolledTo = OptionalInt.empty();
    }
    tabs = next;
    naming = nextNaming;
    ends.field().setVisible(naming.isPresent());
    ends.add().setVisible(changeable && !isAdding());
    fill();
  }

  private static Optional<FileKey> front(List<FileTab> tabs) {
    return tabs.stream().filter(FileTab::inFront).findFirst().map(FileTab::key);
  }

  /// Moves by tabs while there are some out of sight.
  void scroll(int steps) {
    if (window.size() < tabs.size()) {
      boolean atEnd = steps > 0 && window.to() == tabs.size();
      scrolledTo = OptionalInt.of(Math.max(0, atEnd ? window.from() : window.from() + steps));
      fill();
    }
  }

  /// Takes cells for the tabs that fit, the front one among them.
  private void fill() {
    if (getWidth() <= 0) {
      return;
    }
    double fixed = (ends.add().isVisible() ? widthOf(ends.add()) : 0);
    fixed += isAdding() ? widthOf(ends.field()) : 0;
    int front = 0;
    List<Double> sizes = new ArrayList<>();
    for (FileTab tab : tabs) {
      front = tab.inFront() ? sizes.size() : front;
      sizes.add(isRenamed(tab) ? widthOf(ends.field()) : widthOf(tab));
    }
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - fixed;
    int pinned = scrolledTo.orElse(front);
    int from = scrolledTo.orElse(window.from());
    TabWindow all = TabWindow.of(sizes, pinned, from, room);
    window =
        all.size() == tabs.size()
            ? all
            : TabWindow.of(sizes, pinned, from, room - widthOf(ends.others()));
    int hidden = tabs.size() - window.size();
    ends.others().setVisible(hidden > 0);
    ends.onHidden().accept(hidden);
    int used = 0;
    for (FileTab tab : tabs.subList(window.from(), window.to())) {
      if (!isRenamed(tab)) {
        cellAt(used++).show(tab);
      }
    }
    for (int i = 0; i < pool.size(); i++) {
      pool.get(i).root().setVisible(i < used);
    }
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    int used = 0;
    for (FileTab tab : tabs.subList(window.from(), window.to())) {
      x = put(isRenamed(tab) ? ends.field() : cellAt(used++).root(), x);
    }
    if (isAdding()) {
      x = put(ends.field(), x);
    }
    put(ends.add(), x);
    put(ends.others(), getWidth() - snappedRightInset() - widthOf(ends.others()));
  }

  private double put(Region node, double x) {
    double width = widthOf(node);
    node.resizeRelocate(x, 0, width, getHeight());
    return x + width;
  }

  private boolean isAdding() {
    return naming.orElse(null) instanceof Naming.Add;
  }

  private boolean isRenamed(FileTab tab) {
    return naming.orElse(null) instanceof Naming.Rename(FileKey key) && key.equals(tab.key());
  }

  private double widthOf(FileTab tab) {
    return widths.computeIfAbsent(
        tab.spoken(),
        text -> {
          ruler.show(tab);
          ruler.root().applyCss();
          return widthOf(ruler.root());
        });
  }

  private double widthOf(Region node) {
    double width = snapSizeX(node.prefWidth(-1));
    return node.getMaxWidth() > 0 ? Math.min(width, node.getMaxWidth()) : width;
  }

  private TabCell cellAt(int index) {
    while (pool.size() <= index) {
      TabCell cell = cells.get();
      Node root = cell.root();
      root.setManaged(false);
      pool.add(cell);
      getChildren().addFirst(root);
    }
    return pool.get(index);
  }
}
