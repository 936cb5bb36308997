package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The History panel: a chart of the revisions, the draft, the revisions, what can be done to them.
public final class HistoryView {
  private final HistoryViewModel model;
  private final PanelView<RevisionRow> panel;
  private final RevisionChart chart;
  private final Label pointed = new Label();
  private boolean selecting;

  public HistoryView(HistoryViewModel model) {
    this.model = model;
    PanelModel<RevisionRow> rows = model.panel();
    chart = new RevisionChart(this::point, model::select, model::open);
    pointed.getStyleClass().add("pointed");
    pointed.setMaxWidth(Double.MAX_VALUE);
    panel =
        new PanelView<>(Messages.text("history.name"), rows, HistoryView::empty)
            .cells(
                RevisionCell.HEIGHT,
                () -> new RevisionCell(model.pictures(), rows.nowProperty(), model::open))
            .between(new VBox(chart, pointed, draft()), new RevisionActions(model).root());
    panel.root().setId("history");
    ListView<RevisionRow> list = panel.list();
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().getSelectedIndices().subscribe(() -> listSelected(list));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && !model.selectedProperty().get().isEmpty()) {
            model.compareOrOpen();
            event.consume();
          }
        });
    rows.stateProperty().subscribe(this::fill);
    model.selectedProperty().subscribe(this::select);
  }

  public Region root() {
    return panel.root();
  }

  private Button draft() {
    Button draft = Buttons.labelled(Icon.EDIT, Messages.text("history.draft"));
    draft.setId("history-draft");
    draft.getStyleClass().add("draft-entry");
    draft.setMaxWidth(Double.MAX_VALUE);
    draft.setOnAction(event -> model.openDraft());
    draft.visibleProperty().bind(model.typedProperty());
    draft.managedProperty().bind(draft.visibleProperty());
    return draft;
  }

  private void fill(Loadable<PanelRows<RevisionRow>> state) {
    if (state instanceof Loadable.Loaded<PanelRows<RevisionRow>>(PanelRows<RevisionRow> loaded)) {
      chart.show(loaded.rows());
      chart.select(model.selectedProperty().get());
      point(Optional.empty());
    }
  }

  private void listSelected(ListView<RevisionRow> list) {
    if (selecting) {
      return;
    }
    selecting = true;
    List<RevisionRow> chosen =
        list.getSelectionModel().getSelectedIndices().stream()
            .sorted()
            .filter(index -> index >= 0 && index < list.getItems().size())
            .map(list.getItems()::get)
            .toList();
    if (chosen.size() == 1) {
      model.select(chosen.getFirst());
    } else {
      model.selectedProperty().set(chosen);
    }
    selecting = false;
  }

  private void select(List<RevisionRow> rows) {
    chart.select(rows);
    point(Optional.empty());
    if (selecting) {
      return;
    }
    selecting = true;
    ListView<RevisionRow> list = panel.list();
    list.getSelectionModel().clearSelection();
    rows.forEach(list.getSelectionModel()::select);
    if (!rows.isEmpty()) {
      list.scrollTo(rows.getFirst());
    }
    selecting = false;
  }

  // Tells of the bar under the mouse, else of the selected one, else from when to when they are.
  private void point(Optional<RevisionRow> row) {
    Instant now = model.panel().nowProperty().get();
    ZoneId zone = ZoneId.systemDefault();
    List<RevisionRow> all = panel.list().getItems();
    List<RevisionRow> chosen = model.selectedProperty().get();
    Optional<RevisionRow> told = row.isPresent() ? row : chosen.stream().findFirst();
    if (told.isPresent()) {
      pointed.setText(told.get().line(now, zone));
      chart.setAccessibleText(told.get().spoken(now, zone));
    } else if (!all.isEmpty()) {
      pointed.setText(
          Messages.text(
              "history.span", all.getLast().when(now, zone), all.getFirst().when(now, zone)));
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.HISTORY, Messages.text("history.empty.title"), Messages.text("history.empty.text"));
  }
}
