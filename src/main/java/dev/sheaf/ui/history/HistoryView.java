package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The History panel: a chart of the revisions, the draft, the revisions, what can be done to them.
public final class HistoryView {
  private final HistoryViewModel model;
  private final PanelView<RevisionRow> panel;
  private final RevisionChart chart;
  private final Label pointed = new Label();
  private boolean selecting;

  /// @param browse opens a page in the browser
  public HistoryView(HistoryViewModel model, Consumer<URI> browse) {
    this.model = model;
    PanelModel<RevisionRow> rows = model.panel();
    chart = new RevisionChart(this::point, model::select, model::open);
    pointed.getStyleClass().add("pointed");
    pointed.setMaxWidth(Double.MAX_VALUE);
    panel =
        new PanelView<>(Messages.text("history.name"), rows, HistoryView::empty)
            .cells(
                RevisionCell.HEIGHT,
                () -> new RevisionCell(model.pictures(), rows.nowProperty(), model::open));
    panel.between(new VBox(caption(), chart, pointed, draft()), new RevisionActions(model).root());
    panel.root().setId("history");
    ListView<RevisionRow> list = panel.list();
    RevisionMenu.attach(model, browse, list);
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

  private static Label caption() {
    Label caption = new Label(Messages.text("history.chart.caption"));
    caption.getStyleClass().add("caption");
    return caption;
  }

  private Region draft() {
    DraftEntry entry = new DraftEntry(model.draftShownProperty(), model::openDraft, this::toList);
    model
        .unsavedProperty()
        .subscribe(
            unsaved -> {
              entry.root().setVisible(unsaved.isPresent());
              unsaved.ifPresent(entry::show);
            });
    panel.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> up(event, entry.root()));
    return entry.root();
  }

  // From the first revision one goes on to the draft above it.
  private void up(KeyEvent event, Region entry) {
    boolean first = panel.list().getFocusModel().getFocusedIndex() <= 0;
    if (event.getCode() == KeyCode.UP && first && entry.isVisible()) {
      entry.requestFocus();
      event.consume();
    }
  }

  private void toList() {
    panel.list().requestFocus();
    if (model.selectedProperty().get().isEmpty()) {
      panel.list().getSelectionModel().selectFirst();
    }
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
      String first = all.getLast().when(now, zone);
      String last = all.getFirst().when(now, zone);
      pointed.setText(first.equals(last) ? last : Messages.text("history.span", first, last));
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.HISTORY, Messages.text("history.empty.title"), Messages.text("history.empty.text"));
  }
}
