package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above a comparison: the titles of both texts, how much changed, how it is shown.
final class DiffHead {
  static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F7);
  static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN);

  private static final double HALF = 50;

  private final GridPane root = new GridPane();
  private final ColumnConstraints half = new ColumnConstraints();
  private final Label left = title();
  private final Label right = title();
  private final Label added = new Label();
  private final Label removed = new Label();
  private final Button next = Buttons.icon(Icon.DOWN, Messages.text("code.diff.next"));
  private final Button previous = Buttons.icon(Icon.UP, Messages.text("code.diff.previous"));
  private final ToggleButton split;
  private final ObjectProperty<DiffChoices> choices;

  DiffHead(ObjectProperty<DiffChoices> choices, Runnable onNext, Runnable onPrevious) {
    this.choices = choices;
    root.getStyleClass().add("diff-head");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinWidth(0);
    added.getStyleClass().add("diff-added-count");
    removed.getStyleClass().add("diff-removed-count");
    next.setId("diff-next");
    previous.setId("diff-previous");
    next.setTooltip(new Tooltip(tip("code.diff.next", NEXT)));
    previous.setTooltip(new Tooltip(tip("code.diff.previous", PREVIOUS)));
    next.setOnAction(event -> onNext.run());
    previous.setOnAction(event -> onPrevious.run());
    split = toggle(Icon.COLUMNS, "code.diff.sideBySide", choices.get().sideBySide());
    ToggleButton space = toggle(Icon.SPACE, "code.diff.ignoreSpace", choices.get().ignoresSpace());
    ToggleButton whole = toggle(Icon.UNFOLD, "code.diff.whole", choices.get().whole());
    split.setId("diff-side-by-side");
    space.setId("diff-ignore-space");
    whole.setId("diff-whole");
    split.setOnAction(event -> choose(now -> now.sideBySide(split.isSelected())));
    space.setOnAction(event -> choose(now -> now.ignoringSpace(space.isSelected())));
    whole.setOnAction(event -> choose(now -> now.whole(whole.isSelected())));
    choices.subscribe(
        now -> {
          split.setSelected(now.sideBySide());
          space.setSelected(now.ignoresSpace());
          whole.setSelected(now.whole());
        });
    HBox counts = row(added, removed, split, space, whole, previous, next);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    half.setHgrow(Priority.ALWAYS);
    half.setPercentWidth(HALF);
    root.getColumnConstraints().addAll(half, half);
    HBox rightHalf = new HBox(right, counts);
    rightHalf.setAlignment(Pos.CENTER_LEFT);
    root.addRow(0, left, rightHalf);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("diff-counts");
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static Label title() {
    Label title = new Label();
    title.getStyleClass().add("diff-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setPrefWidth(1);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    return title;
  }

  private static ToggleButton toggle(Icon icon, String key, boolean on) {
    ToggleButton toggle = Buttons.toggle(icon, Messages.text(key));
    toggle.setSelected(on);
    return toggle;
  }

  private void choose(UnaryOperator<DiffChoices> change) {
    choices.set(change.apply(choices.get()));
  }

  private static String tip(String key, KeyCombination keys) {
    return Messages.text(key) + " (" + keys.getDisplayText() + ")";
  }

  Region root() {
    return root;
  }

  void show(Comparison comparison) {
    show(left, comparison.before().title());
    show(right, comparison.after().title());
  }

  private static void show(Label title, String text) {
    title.setText(text);
    title.setTooltip(new Tooltip(text));
  }

  void count(Diff diff, boolean changes) {
    added.setText(Messages.text("code.diff.added", diff.added()));
    removed.setText(Messages.text("code.diff.removed", diff.removed()));
    next.setDisable(!changes);
    previous.setDisable(!changes);
  }

  /// Says whether there is room for two panes.
  void fit(boolean narrow) {
    split.setDisable(narrow);
    // Of two panes each has its title above it; of one, both titles get as much room as there is.
    half.setPercentWidth(narrow ? -1 : HALF);
    for (Label title : List.of(left, right)) {
      title.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : 1);
    }
  }
}
