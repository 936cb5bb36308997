package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a chart is drawn as, and from which columns.
final class ChartChoiceView {
  private final ChartViewModel model;
  private final ComboBox<ChartKind> kind = new ComboBox<>();
  private final ComboBox<Integer> up = new ComboBox<>();
  private final ComboBox<Integer> across = new ComboBox<>();
  private final HBox root;
  private boolean showing;

  ChartChoiceView(ChartViewModel model) {
    this.model = model;
    set(kind, "chart-kind", Messages.text("data.chart.kind"), ChartChoiceView::name);
    set(up, "chart-up", Messages.text("data.chart.up"), this::column);
    set(across, "chart-across", Messages.text("data.chart.across"), this::column);
    kind.getItems().setAll(ChartKind.values());
    Label of = new Label(Messages.text("data.chart.of"));
    Label over = new Label(Messages.text("data.chart.over"));
    for (Label word : List.of(of, over)) {
      word.getStyleClass().add("muted");
      word.setMinWidth(Region.USE_PREF_SIZE);
    }
    root = new HBox(kind, of, up, over, across);
    root.getStyleClass().add("chart-choice");
    model.dataProperty().subscribe(data -> show());
    show();
  }

  Region root() {
    return root;
  }

  private static String name(ChartKind kind) {
    return switch (kind) {
      case BAR -> Messages.text("data.chart.bar");
      case LINE -> Messages.text("data.chart.line");
      case SCATTER -> Messages.text("data.chart.scatter");
    };
  }

  private String column(Integer place) {
    List<String> columns = model.columns();
    return place < columns.size() ? DisplayText.line(columns.get(place)) : "";
  }

  private <T> void set(ComboBox<T> box, String id, String name, Function<T, String> words) {
    box.setId(id);
    box.setAccessibleText(name);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setCellFactory(list -> new WordsCell<>(words));
    box.setButtonCell(new WordsCell<>(words));
    box.valueProperty().subscribe((before, now) -> chosen());
  }

  private void show() {
    showing = true;
    ChartViewModel.Choice now = model.choiceProperty().get();
    up.getItems().setAll(model.heights());
    across.getItems().setAll(IntStream.range(0, model.columns().size()).boxed().toList());
    kind.setValue(now.kind());
    up.setValue(now.up() < 0 ? null : now.up());
    across.setValue(now.across() < 0 ? null : now.across());
    root.setDisable(now.up() < 0);
    showing = false;
  }

  private void chosen() {
    Integer height = up.getValue();
    Integer place = across.getValue();
    if (!showing && height != null && place != null) {
      model.choose(new ChartViewModel.Choice(kind.getValue(), place, height));
    }
  }

  private static final class WordsCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    WordsCell(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
    }
  }
}
