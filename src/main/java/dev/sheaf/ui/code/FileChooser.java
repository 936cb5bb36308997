package dev.sheaf.ui.code;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list of files beside what is shown of the chosen one; above it where there is no room.
public final class FileChooser<T> {
  private static final double USUAL_ROOM = 760;
  private static final double ROW = 30;
  private static final int MOST_ROWS_ABOVE = 3;

  private final BorderPane root = new BorderPane();
  private final ListView<T> list;
  private final double room;

  public FileChooser(ListView<T> list, Node content) {
    this(list, content, USUAL_ROOM);
  }

  /// @param room how wide it has to be for both to stand beside each other
  public FileChooser(ListView<T> list, Node content, double room) {
    this.list = list;
    this.room = room;
    list.getStyleClass().add("file-chooser");
    list.setFixedCellSize(ROW);
    root.setCenter(content);
    root.setMinSize(0, 0);
    root.widthProperty().subscribe(this::place);
    list.getItems().subscribe(this::place);
  }

  public Region root() {
    return root;
  }

  private void place() {
    int files = list.getItems().size();
    boolean beside = root.getWidth() >= room && files > 1;
    if (beside) {
      list.setMaxHeight(Double.MAX_VALUE);
      put(null, list);
    } else {
      double height = Math.clamp(files, 1, MOST_ROWS_ABOVE) * ROW + 2;
      list.setMinHeight(height);
      list.setPrefHeight(height);
      list.setMaxHeight(height);
      put(list, null);
    }
  }

  private void put(@Nullable Node top, @Nullable Node left) {
    if (!Objects.equals(root.getTop(), top) || !Objects.equals(root.getLeft(), left)) {
      root.setTop(null);
      root.setLeft(null);
      root.setTop(top);
      root.setLeft(left);
    }
  }
}
