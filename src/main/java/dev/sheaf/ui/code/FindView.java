package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Icon;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar over a text in which one finds and replaces.
final class FindView {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final double ROOM_FOR_ALL = 340;
  private static final double ROOM_FOR_COUNT = 420;

  private final VBox root = new VBox();
  private final FindViewModel model;
  private final Runnable focusText;
  private final BooleanProperty replacing = new SimpleBooleanProperty();
  private Runnable onDown = () -> {};
  private final TextField needle = FindButtons.field("find-needle", "find.needle");
  private final TextField replacement = FindButtons.field("find-replacement", "find.replacement");
  private final Label count = new Label();
  private final Label note = new Label();

  /// @param focusText gives the focus back to the text
  FindView(FindViewModel model, Runnable focusText) {
    this.model = model;
    this.focusText = focusText;
    Node replaceRow = replaceRow();
    replaceRow.visibleProperty().bind(replacing);
    replaceRow.managedProperty().bind(replacing);
    note.setId("find-note");
    note.getStyleClass().add("find-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    root.setId("find");
    root.getStyleClass().add("find-bar");
    root.getChildren().addAll(findRow(), replaceRow, note);
    root.visibleProperty().bind(model.openProperty());
    root.managedProperty().bind(model.openProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    needle.textProperty().bindBidirectional(model.sought().textProperty());
    replacement.textProperty().bindBidirectional(model.sought().replacementProperty());
    model.stateProperty().subscribe(this::show);
    model.toldProperty().subscribe(() -> show(model.stateProperty().get()));
  }

  Region root() {
    return root;
  }

  /// Begins to find, and to replace where `alsoReplace`.
  void open(boolean alsoReplace) {
    replacing.set(alsoReplace || (replacing.get() && root.isVisible()));
    model.open();
    // A field without its skin takes no keys, and the bar may be in the window only since now.
    root.applyCss();
    needle.requestFocus();
    needle.selectAll();
  }

  /// Calls `listener` where one wants to go down from the field.
  void onDown(Runnable listener) {
    onDown = listener;
  }

  void close() {
    if (model.openProperty().get()) {
      model.close();
      focusText.run();
    }
  }

  private Node findRow() {
    ToggleButton fold =
        FindButtons.option(
            "find-fold", Icon.FOLDED.node(), "find.fold", FindKey.REPLACE.keys(), replacing);
    replacing.subscribe(on -> fold.setGraphic((on ? Icon.DOWN : Icon.FOLDED).node()));
    fold.disableProperty().bind(model.editableProperty().not());
    HBox.setHgrow(needle, Priority.ALWAYS);
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    Tooltip all = new Tooltip();
    all.textProperty().bind(count.textProperty());
    count.setTooltip(all);
    needle.accessibleHelpProperty().bind(count.textProperty());
    count.setMinWidth(Region.USE_PREF_SIZE);
    Sought sought = model.sought();
    Node selection =
        FindButtons.option(
            "find-selection",
            Icon.SELECTION.node(),
            "find.selection",
            FindKey.IN_SELECTION.keys(),
            model.inSelectionProperty());
    Node allFiles =
        FindButtons.option(
            "find-all-files",
            Icon.FILES.node(),
            "find.allFiles",
            FindKey.ALL_FILES.keys(),
            model.sought().allFilesProperty());
    showFrom(ROOM_FOR_COUNT, count);
    showFrom(ROOM_FOR_ALL, selection, allFiles);
    return row(
        fold,
        needle,
        FindButtons.option(
            "find-case", "Aa", "find.case", FindKey.MATCH_CASE, sought.matchCaseProperty()),
        FindButtons.option(
            "find-word", "ab", "find.word", FindKey.WHOLE_WORD, sought.wholeWordProperty()),
        FindButtons.option("find-regex", ".*", "find.regex", FindKey.REGEX, sought.regexProperty()),
        selection,
        allFiles,
        count,
        FindButtons.icon(
            "find-previous", Icon.UP, "find.previous", FindKey.PREVIOUS.keys(), model::previous),
        FindButtons.icon("find-next", Icon.DOWN, "find.next", FindKey.NEXT.keys(), model::next),
        FindButtons.icon(
            "find-close", Icon.CLOSE, "find.close", FindKey.CLOSE.keys(), this::close));
  }

  // Beside a preview there may be little room; all of it has keys.
  private void showFrom(double width, Node... nodes) {
    for (Node node : nodes) {
      node.visibleProperty().bind(root.widthProperty().greaterThanOrEqualTo(width));
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  private Node replaceRow() {
    HBox.setHgrow(replacement, Priority.ALWAYS);
    Region indent = new Region();
    indent.getStyleClass().add("find-indent");
    Node one =
        FindButtons.labelled(
            "find-replace",
            "find.replace",
            "find.replace.tip",
            FindKey.NEXT.keys(),
            model::replace);
    Node all =
        FindButtons.labelled(
            "find-replace-all",
            "find.replaceAll",
            "find.replaceAll.tip",
            FindKey.REPLACE_ALL.keys(),
            model::replaceAll);
    for (Node node : new Node[] {replacement, one}) {
      node.disableProperty().bind(model.editableProperty().not());
    }
    all.disableProperty()
        .bind(model.editableProperty().not().and(model.sought().allFilesProperty().not()));
    return row(indent, replacement, one, all);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("find-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(FindState state) {
    count.setText(FindText.count(state));
    boolean none = state instanceof FindState.Found found && found.matches().count() == 0;
    String problem = FindText.problem(state);
    needle.pseudoClassStateChanged(WRONG, none || !problem.isEmpty());
    note.pseudoClassStateChanged(WRONG, !problem.isEmpty());
    note.setText(problem.isEmpty() ? model.toldProperty().get() : problem);
  }

  private void key(KeyEvent event) {
    if (act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextField;
    if (FindKey.CLOSE.keys().match(event)) {
      close();
    } else if (FindKey.REPLACE_ALL.keys().match(event)) {
      model.replaceAll();
    } else if (FindKey.PREVIOUS.keys().match(event) && typing) {
      model.previous();
    } else if (FindKey.NEXT.keys().match(event) && typing) {
      if (event.getTarget().equals(replacement)) {
        model.replace();
      } else {
        model.next();
      }
    } else if (event.getCode() == KeyCode.TAB
        && !event.isShiftDown()
        && event.getTarget().equals(needle)
        && replacing.get()) {
      replacement.requestFocus();
    } else if (event.getCode() == KeyCode.DOWN && event.getTarget().equals(needle)) {
      onDown.run();
    } else {
      return toggle(event);
    }
    return true;
  }

  private boolean toggle(KeyEvent event) {
    Sought sought = model.sought();
    if (FindKey.MATCH_CASE.keys().match(event)) {
      turn(sought.matchCaseProperty());
    } else if (FindKey.WHOLE_WORD.keys().match(event)) {
      turn(sought.wholeWordProperty());
    } else if (FindKey.REGEX.keys().match(event)) {
      turn(sought.regexProperty());
    } else if (FindKey.IN_SELECTION.keys().match(event)) {
      turn(model.inSelectionProperty());
    } else {
      return false;
    }
    return true;
  }

  private static void turn(BooleanProperty option) {
    option.set(!option.get());
  }
}
