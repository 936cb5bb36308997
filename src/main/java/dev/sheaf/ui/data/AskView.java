package dev.sheaf.ui.data;

import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.code.CompletionPopup;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FieldKey;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Picker;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question in SQL, what came of it, and the tables there are to ask.
public final class AskView {
  private static final KeyCombination RUN = FieldKey.RUN_QUESTION.combination();
  private static final double ROOM_FOR_TABLES = 960;

  private final AskViewModel model;
  private final CodeView code;
  private final ToggleButton tables = Buttons.toggle(Icon.COLUMNS, Messages.text("data.tables"));
  private final SchemaView schema;
  private final BorderPane root = new BorderPane();

  public AskView(AskViewModel model, Background background) {
    this.model = model;
    code = new CodeView(background);
    code.show(model.question());
    CompletionPopup words = new CompletionPopup(code, model.question(), model.words());
    schema = new SchemaView(model.schema(), words::put);
    code.root().setMinHeight(60);
    VBox.setVgrow(code.root(), Priority.ALWAYS);
    VBox question = new VBox(bar(), code.root());
    question.getStyleClass().add("question");
    ResultView result = new ResultView(model, this::go);
    SplitPane split = new SplitPane(question, result.root());
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.34);
    root.setCenter(split);
    root.getStyleClass().add("ask");
    tables.setId("ask-tables");
    tables.selectedProperty().subscribe(shown -> root.setRight(shown ? schema.root() : null));
    root.widthProperty()
        .map(width -> width.doubleValue() >= ROOM_FOR_TABLES)
        .subscribe(room -> tables.setSelected(Boolean.TRUE.equals(room)));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Region root() {
    return root;
  }

  /// The area of the question.
  public CodeView code() {
    return code;
  }

  private Node bar() {
    BooleanBinding running =
        Bindings.createBooleanBinding(
            () -> model.stateProperty().get() instanceof Loadable.Loading, model.stateProperty());
    Button run = Buttons.primary(Messages.text("data.run"));
    run.setId("ask-run");
    run.setGraphic(Icon.RUN.node());
    run.setTooltip(new Tooltip(Messages.text("data.run.key", RUN.getDisplayText())));
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.setOnAction(event -> model.run());
    run.disableProperty().bind(running);
    Button cancel = new Button(Messages.text("data.cancel"));
    cancel.setId("ask-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    cancel.disableProperty().bind(running.not());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(run, cancel, ready(), history(), space, tables);
    bar.getStyleClass().add("ask-bar");
    return bar;
  }

  private Node ready() {
    Button button = Buttons.labelled(Icon.TIP, Messages.text("data.ready"));
    button.setId("ask-ready");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Picker<ReadyQuestion> picker =
        new Picker<>(
            "ready-questions",
            new Picker.Words(
                Messages.text("data.ready"),
                Messages.text("data.ready.filter"),
                Messages.text("data.ready.none")),
            ready -> Picker.Name.of(Messages.text(ready.title())),
            model::ask);
    button.setOnAction(
        event -> picker.show(ReadyQuestion.all(), null, button, VerticalDirection.DOWN));
    return button;
  }

  private Node history() {
    Button button = Buttons.labelled(Icon.HISTORY, Messages.text("data.history"));
    button.setId("ask-history");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Picker<String> picker =
        new Picker<>(
            "asked-questions",
            new Picker.Words(
                Messages.text("data.history.name"),
                Messages.text("data.history.filter"),
                Messages.text("data.history.none")),
            sql -> Picker.Name.of(DisplayText.line(sql)),
            model::ask);
    button.setOnAction(
        event -> picker.show(model.historyProperty().get(), null, button, VerticalDirection.DOWN));
    model
        .historyProperty()
        .map(List::isEmpty)
        .subscribe(empty -> button.setDisable(Boolean.TRUE.equals(empty)));
    return button;
  }

  private void key(KeyEvent event) {
    if (RUN.match(event)) {
      model.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && model.stateProperty().get() instanceof Loadable.Loading) {
      model.cancel();
      event.consume();
    }
  }

  private void go(int line, int column) {
    code.goTo(line, column);
    code.requestFocus();
  }
}
