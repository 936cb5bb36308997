package dev.sheaf.ui.gists;

import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

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
      return;
    }
    pane.show(row, model.orderProperty().get().key(), model.nowProperty().get(), zone);
    setGraphic(pane);
  }

  // Put together when a screen reader asks, for rows go by faster than they are read out.
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    GistRow row = getItem();
    return attribute == AccessibleAttribute.TEXT && row != null
        ? row.spoken(model.nowProperty().get(), zone)
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
