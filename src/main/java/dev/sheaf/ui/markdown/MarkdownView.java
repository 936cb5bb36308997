package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Block;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SameRows;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A document that scrolls; only what is in sight has nodes.
public final class MarkdownView {
  private final ListView<Block> list = new ListView<>();
  private final ReadOnlyDoubleWrapper topLine = new ReadOnlyDoubleWrapper();
  private @Nullable VirtualFlow<?> flow;

  public MarkdownView(Outside outside, CodeColours colours) {
    BlockNodes nodes = new BlockNodes(outside, colours, this::showPlace);
    list.getStyleClass().add("markdown");
    list.setAccessibleText(Messages.text("markdown.name"));
    list.setCellFactory(view -> new BlockCell(nodes));
    list.setFocusTraversable(true);
    list.skinProperty().subscribe(skin -> attach());
  }

  public Region root() {
    return list;
  }

  /// Shows these blocks, each short enough to be laid out at once; what stays keeps its place.
  public void show(List<Block> blocks) {
    SameRows.become(list.getItems(), blocks);
  }

  /// The source line at the upper edge, from 0, and what part of it is above.
  public ReadOnlyDoubleProperty topLineProperty() {
    return topLine.getReadOnlyProperty();
  }

  /// Brings that source line to the upper edge.
  public void scrollTo(double line) {
    VirtualFlow<?> shown = flow;
    List<Block> blocks = list.getItems();
    if (shown == null || blocks.isEmpty()) {
      return;
    }
    if (list.isNeedsLayout()) {
      // The flow does not know yet what it holds.
      list.layout();
    }
    int index = Math.max(0, indexOf(line));
    shown.scrollToTop(index);
    IndexedCell<?> cell = shown.getCell(index);
    double lines = lineOf(index + 1) - lineOf(index);
    double part = lines <= 0 ? 0 : Math.clamp((line - lineOf(index)) / lines, 0, 1);
    if (cell != null && part > 0) {
      shown.scrollPixels(part * cell.getHeight());
    }
  }

  private int indexOf(double line) {
    int low = 0;
    int high = list.getItems().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (list.getItems().get(middle).line() <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private double lineOf(int index) {
    List<Block> blocks = list.getItems();
    return index < blocks.size() ? blocks.get(index).line() : blocks.getLast().line() + 1;
  }

  private void attach() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
      flow = found;
      found.positionProperty().subscribe(moved -> tellTop());
      // After a jump the cells are where they belong only once they are laid out.
      found.needsLayoutProperty().subscribe(waiting -> tellTop());
    }
  }

  private void tellTop() {
    VirtualFlow<?> shown = flow;
    IndexedCell<?> first = shown == null ? null : shown.getFirstVisibleCell();
    if (first == null || first.isEmpty() || first.getIndex() >= list.getItems().size()) {
      return;
    }
    int index = first.getIndex();
    double part =
        first.getHeight() <= 0 ? 0 : Math.clamp(-first.getLayoutY() / first.getHeight(), 0, 1);
    topLine.set(lineOf(index) + part * (lineOf(index + 1) - lineOf(index)));
  }

  private void showPlace(String anchor) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (Places.has(list.getItems().get(i), anchor)) {
        list.scrollTo(i);
        return;
      }
    }
  }
}
