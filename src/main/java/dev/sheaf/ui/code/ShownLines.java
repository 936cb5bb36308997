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
    Parent box = number.getParent();
    while (box != null && !box.getStyleClass().contains("paragraph-box")) {
      box = box.getParent();
    }
    return box == null ? null : box.lookup(".paragraph-text");
  }
}
