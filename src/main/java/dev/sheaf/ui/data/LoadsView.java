package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The loads so far: how each went, and, unfolded, its tables.
final class LoadsView {
  private static final int MOST_SHOWN = 30;

  private final VBox root = new VBox();

  LoadsView(ExportViewModel model) {
    root.setId("loads");
    root.getStyleClass().add("loads");
    model.rowsProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Loadable<List<LoadRow>> state) {
    switch (state) {
      case Loadable.Idle<List<LoadRow>>() -> root.getChildren().clear();
      case Loadable.Loading<List<LoadRow>>() -> root.getChildren().clear();
      case Loadable.Loaded<List<LoadRow>>(var rows) ->
          root.getChildren()
              .setAll(
                  rows.isEmpty()
                      ? List.of(label(Messages.text("data.loads.none"), "muted"))
                      : rows.stream().limit(MOST_SHOWN).map(LoadsView::load).toList());
      case Loadable.Failed<List<LoadRow>>(var failure) ->
          root.getChildren().setAll(label(FailureText.of(failure), "problem"));
    }
  }

  private static Node load(LoadRow row) {
    Label state = new Label(row.state());
    state.getStyleClass().add("state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Label where = new Label(row.destination());
    where.getStyleClass().add("where");
    CutText.explain(where);
    HBox first = new HBox(icon(row).node(), state, where);
    first.getStyleClass().add("first");
    VBox head = new VBox(first, label(row.about(), "muted"));
    if (!row.problem().isEmpty()) {
      head.getChildren().add(label(row.problem(), row.failed() ? "problem" : "warning"));
    }
    head.getStyleClass().add("load");
    head.getStyleClass().add(row.failed() ? "failed" : row.lacking() ? "lacking" : "done");
    HBox.setHgrow(head, Priority.ALWAYS);
    if (row.tables().isEmpty()) {
      head.getStyleClass().add("bare");
      return head;
    }
    TitledPane unfolding = new TitledPane();
    unfolding.setGraphic(head);
    unfolding.setAnimated(false);
    unfolding.setExpanded(false);
    unfolding.setAccessibleText(row.state() + ", " + row.destination() + ", " + row.about());
    unfolding
        .expandedProperty()
        .subscribe(
            expanded -> {
              if (expanded && unfolding.getContent() == null) {
                unfolding.setContent(tables(row.tables()));
              }
            });
    return unfolding;
  }

  private static Icon icon(LoadRow row) {
    if (row.failed()) {
      return Icon.FAILED;
    }
    return row.lacking() ? Icon.INFO : Icon.CHECK;
  }

  private static Node tables(List<LoadRow.Table> tables) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("load-tables");
    for (int i = 0; i < tables.size(); i++) {
      LoadRow.Table table = tables.get(i);
      Label name = new Label(table.name());
      name.getStyleClass().add("table-name");
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.setTooltip(new Tooltip(table.columns()));
      Label changes = label(table.changes(), "muted");
      grid.addRow(i, name, new Label(table.rows()), changes);
    }
    return grid;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
