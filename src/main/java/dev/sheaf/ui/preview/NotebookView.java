package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.BlockNodes;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.Outside;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A notebook: words, code and what came of it, from top to bottom.
final class NotebookView {
  private final ListView<Part> list = new ListView<>();

  NotebookView(PreviewViewModel model, Outside outside, CodeColours colours) {
    BlockNodes nodes = new BlockNodes(outside, colours, anchor -> {});
    list.setId("preview-notebook");
    list.getStyleClass().addAll("markdown", "notebook");
    list.setAccessibleText(Messages.text("preview.notebook.name"));
    list.setCellFactory(view -> new PartCell(model, nodes, colours));
  }

  Region root() {
    return list;
  }

  void show(List<Part> parts) {
    list.getItems().setAll(parts);
  }
}
