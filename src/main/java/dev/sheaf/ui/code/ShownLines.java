package dev.sheaf.ui.code;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The nodes in which an area shows its visible paragraphs.
final class ShownLines {
  private ShownLines() {}

  /// Does something with one paragraph's node.
  @FunctionalInterface
  interface Use {
    void accept(TextFlow line, int paragraph);
  }

  static void forEach(CodeTextArea area, Use use) {
    for (Node node : area.lookupAll(".line-number")) {
      if (node instanceof LineNumber number
          && number.paragraph() < area.getParagraphs().size()
          && beside(number) instanceof TextFlow line) {
        use.accept(line, number.paragraph());
      }
    }
  }

  private static @Nullable Node beside(LineNumber number) {
    Parent box = boxOf(number);
    return box == null ? null : box.lookup(".paragraph-text");
  }

  /// For what stands beside a line, while it is laid out: spares the area to find the line's size
  /// once more in the same frame.
  static void settle(Node beside) {
    Parent box = boxOf(beside);
    Parent around = box == null ? null : beside.getParent();
    // A box asks to be laid out again because it moved its parts, which leaves its size what it
    // was. If a part asks, too, there is more to it.
    if (around != null && around.getChildrenUnmodifiable().stream().noneMatch(ShownLines::asks)) {
      // Within its own layout this only takes back what it asked for.
      around.layout();
      if (!around.equals(box)) {
        settle(around);
      }
    }
  }

  private static boolean asks(Node part) {
    return part instanceof Parent parent && parent.isNeedsLayout();
  }

  private static @Nullable Parent boxOf(Node beside) {
    Parent box = beside.getParent();
    while (box != null && !box.getStyleClass().contains("paragraph-box")) {
      box = box.getParent();
    }
    return box;
  }
}
