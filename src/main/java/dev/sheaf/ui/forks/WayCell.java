package dev.sheaf.ui.forks;

import javafx.scene.control.ListCell;

/// Shows what can become of a file.
final class WayCell extends ListCell<NewsFile.Way> {
  @Override
  protected void updateItem(NewsFile.Way way, boolean empty) {
    super.updateItem(way, empty);
    setText(empty || way == null ? null : way.label());
  }
}
