package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A kind of destination by its name.
final class KindCell extends ListCell<Kind> {
  @Override
  protected void updateItem(@Nullable Kind kind, boolean empty) {
    super.updateItem(kind, empty);
    setText(empty || kind == null ? null : name(kind));
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case DUCKDB -> Messages.text("data.load.duckdb");
      case POSTGRESQL -> Messages.text("data.load.postgresql");
      case SQLITE -> Messages.text("data.load.sqlite");
      case PARQUET -> Messages.text("data.load.parquet");
      case CSV -> Messages.text("data.load.csv");
      case JSONL -> Messages.text("data.load.jsonl");
    };
  }
}
