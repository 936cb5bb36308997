package dev.sheaf.ui.gists;

import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/// Shows a row of the list.
final class GistCell extends ListCell<GistRow> {
  static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
  static final PseudoClass UNTOLD = PseudoClass.getPseudoClass("untold");

  private final GistListViewModel model;
  private final GistRowPane pane = new GistRowPane();
  private final ZoneId zone = ZoneId.systemDefault();

  GistCell(GistListViewModel model) {
    this.model = model;
    getStyleClass().add("gist-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(GistRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    pane.show(row, model.orderProperty().get().key(), model.nowProperty().get(), zone);
    setGraphic(pane);
    setAccessibleText(row.spoken(model.nowProperty().get(), zone));
  }
}
