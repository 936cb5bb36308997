package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// What came of a question: a table or a chart of it, or what is wrong.
final class ResultView {
  private final AskViewModel model;
  private final ResultTableView table;
  private final ChartView chart;
  private final MistakeView mistake;
  private final ToggleButton asTable = choice("result-table-tab", Icon.TABLE, "data.asTable");
  private final ToggleButton asChart = choice("result-chart-tab", Icon.CHART, "data.asChart");
  private final Label summary = new Label();
  private final Label cut = new Label();
  private final StackPane body = new StackPane();
  private final HBox bar;
  private final HBox foot;
  private final VBox root;

  /// @param place shows a place in the question
  ResultView(AskViewModel model, MistakeView.Place place) {
    this.model = model;
    table = new ResultTableView(model);
    chart = new ChartView(model.chart());
    mistake = new MistakeView(place);
    ToggleGroup ways = new ToggleGroup();
    ways.getToggles().setAll(asTable, asChart);
    asTable.setOnAction(event -> model.chart().shownProperty().set(false));
    asChart.setOnAction(event -> model.chart().shownProperty().set(true));
    ChartChoiceView choices = new ChartChoiceView(model.chart());
    choices.root().visibleProperty().bind(model.chart().shownProperty());
    choices.root().managedProperty().bind(model.chart().shownProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bar = new HBox(asTable, asChart, choices.root(), space, export());
    bar.getStyleClass().add("result-bar");
    summary.setId("result-summary");
    summary.getStyleClass().add("muted");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    cut.setId("result-cut");
    cut.getStyleClass().add("result-cut");
    cut.setWrapText(true);
    foot = new HBox(summary, cut);
    foot.getStyleClass().add("result-foot");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    root = new VBox(bar, body, foot);
    root.getStyleClass().add("result-pane");
    model.stateProperty().subscribe(this::show);
    model.chart().shownProperty().subscribe(shown -> show(model.stateProperty().get()));
  }

  Region root() {
    return root;
  }

  private static ToggleButton choice(String id, Icon icon, String key) {
    ToggleButton button = new ToggleButton(Messages.text(key), icon.node());
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(Loadable<Outcome> state) {
    boolean answered =
        state instanceof Loadable.Loaded<Outcome>(Outcome outcome)
            && outcome instanceof Outcome.Table;
    for (Node around : new Node[] {bar, foot}) {
      around.setVisible(answered);
      around.setManaged(answered);
    }
    body.getChildren()
        .setAll(
            switch (state) {
              case Loadable.Idle<Outcome>() -> idle();
              case Loadable.Loading<Outcome>() -> running();
              case Loadable.Loaded<Outcome>(Outcome.Table(ResultTable found)) -> answer(found);
              case Loadable.Loaded<Outcome>(Outcome.Mistake wrong) -> mistake.show(wrong);
              case Loadable.Failed<Outcome>(var failure) -> {
                Button again = Buttons.labelled(Icon.REFRESH, Messages.text("state.retry"));
                again.setOnAction(event -> model.run());
                yield new Placeholder(
                        Icon.FAILED, FailureText.title(failure), FailureText.of(failure))
                    .with(again)
                    .root();
              }
            });
  }

  private Node answer(ResultTable found) {
    boolean drawn = model.chart().shownProperty().get();
    asChart.setSelected(drawn);
    asTable.setSelected(!drawn);
    summary.setText(found.summary());
    cut.setText(found.cut());
    table.show(found);
    return drawn ? chart.root() : table.root();
  }

  private static Node idle() {
    return new Placeholder(
            Icon.DATA, Messages.text("data.idle.title"), Messages.text("data.idle.text"))
        .root();
  }

  private Node running() {
    Node turning = Busy.sign();
    Button cancel = new Button(Messages.text("data.cancel"));
    cancel.setId("ask-stop");
    cancel.setOnAction(event -> model.cancel());
    HBox row = new HBox(turning, new Label(Messages.text("data.running")), cancel);
    row.setId("ask-running");
    row.getStyleClass().add("running");
    return row;
  }

  private Node export() {
    MenuItem csv = new MenuItem(Messages.text("data.export.csv"));
    csv.setId("export-csv");
    csv.setOnAction(event -> write(true));
    MenuItem lines = new MenuItem(Messages.text("data.export.jsonLines"));
    lines.setId("export-json");
    lines.setOnAction(event -> write(false));
    MenuButton export =
        new MenuButton(Messages.text("data.export"), Icon.DOWNLOAD.node(), csv, lines);
    export.setId("result-export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    return export;
  }

  private void write(boolean csv) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("data.export"));
    String ending = csv ? "csv" : "jsonl";
    chooser.setInitialFileName("result." + ending);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Messages.text(csv ? "data.export.csv" : "data.export.jsonLines"), "*." + ending));
    File file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null) {
      model.write(file.toPath(), csv);
    }
  }
}
