package dev.sheaf.ui.search;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one line among the answers.
final class SearchCell extends ListCell<SearchRow> {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final double GIST_HEIGHT = 53;
  private static final double NAME_HEIGHT = 37;
  private static final double LINE_HEIGHT = 22;

  private final MarkedLine name = new MarkedLine("name");
  private final MarkedLine description = new MarkedLine("description");
  private final VBox gist = new VBox(name.root(), description.root());
  private final MarkedLine fileName = new MarkedLine("file-name");
  private final HBox file = row("file", Icon.FILE.node(), fileName.root());
  private final Label number = new Label();
  private final MarkedLine text = new MarkedLine("text");
  private final HBox line = row("line", number, text.root());

  SearchCell() {
    getStyleClass().add("search-cell");
    gist.getStyleClass().add("gist");
    number.getStyleClass().add("number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  private static HBox row(String styleClass, Node first, Region second) {
    HBox row = new HBox(first, second);
    row.getStyleClass().add(styleClass);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(second, Priority.ALWAYS);
    return row;
  }

  @Override
  protected void updateItem(SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    pseudoClassStateChanged(FIRST, getIndex() == 0);
    switch (row) {
      case SearchRow.OfGist found -> {
        name.show(found.name());
        description.show(found.description());
        boolean told = !found.description().pieces().isEmpty();
        description.root().setVisible(told);
        description.root().setManaged(told);
        put(gist, told ? GIST_HEIGHT : NAME_HEIGHT, found.spoken());
      }
      case SearchRow.OfFile found -> {
        fileName.show(found.name());
        put(file, LINE_HEIGHT, Messages.text("search.row.file", found.name().text()));
      }
      case SearchRow.OfLine found -> {
        number.setText(Integer.toString(found.line()));
        text.show(found.text());
        put(line, LINE_HEIGHT, Messages.text("search.row.line", found.line(), found.text().text()));
      }
    }
  }

  private void put(Node node, double height, String spoken) {
    setMinHeight(height);
    setPrefHeight(height);
    setGraphic(node);
    setAccessibleText(spoken);
  }
}
