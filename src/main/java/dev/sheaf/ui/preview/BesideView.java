package dev.sheaf.ui.preview;

import atlantafx.base.theme.Styles;
import dev.sheaf.ui.kit.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The text of a file, its preview, or both; and the buttons that choose between them.
public final class BesideView {
  // Narrower than this, two columns would be too narrow to read.
  private static final double ROOM_FOR_COLUMNS = 700;

  private final PreviewViewModel model;
  private final Region preview;
  private final Region text;
  private final SplitPane split = new SplitPane();
  private final StackPane root = new StackPane();
  private final HBox choice = new HBox();
  private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
  private final TextScroll scroll;

  /// @param text what shows the file's text
  public BesideView(PreviewViewModel model, PreviewView view, Region text, TextScroll scroll) {
    this.model = model;
    this.text = text;
    this.scroll = scroll;
    preview = view.root();
    split.getStyleClass().add("preview-split");
    root.setMinSize(0, 0);
    text.setMinSize(0, 0);
    root.widthProperty().subscribe(this::turn);
    ToggleGroup group = new ToggleGroup();
    add(group, Mode.TEXT, Messages.text("preview.mode.text"), Styles.LEFT_PILL);
    add(group, Mode.SPLIT, Messages.text("preview.mode.split"), Styles.CENTER_PILL);
    add(group, Mode.PREVIEW, Messages.text("preview.mode.preview"), Styles.RIGHT_PILL);
    choice.setAlignment(Pos.CENTER);
    choice.getStyleClass().add("preview-choice");
    choice.setMinWidth(Region.USE_PREF_SIZE);
    choice.managedProperty().bind(choice.visibleProperty());
    TiedScrolls ties = new TiedScrolls(text, preview, view.document(), scroll);
    ties.tieWhile(model.modeProperty().map(Mode.SPLIT::equals));
    model.stateProperty().subscribe(ties::followText);
    model.kindProperty().subscribe(kind -> offer());
    model.modeProperty().subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  /// The buttons; not there where a file has nothing but its text.
  public Region choice() {
    return choice;
  }

  private void add(ToggleGroup group, Mode mode, String name, String place) {
    ToggleButton button = new ToggleButton(name);
    button.setId("preview-mode-" + mode.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add(place);
    button.setToggleGroup(group);
    button.setTooltip(
        new Tooltip(
            Messages.text(
                "preview.mode.tip",
                name,
                KeyCombination.valueOf("Shortcut+Shift+V").getDisplayText())));
    button.setOnAction(
        event -> {
          // The one that is chosen stays so when it is clicked again.
          button.setSelected(true);
          model.choose(mode);
        });
    buttons.put(mode, button);
    choice.getChildren().add(button);
  }

  private void offer() {
    Optional<Kind> kind = model.kindProperty().get();
    boolean bytes = kind.filter(Kind.PICTURE::equals).isPresent();
    choice.setVisible(kind.isPresent());
    buttons.forEach((mode, button) -> name(mode, button, bytes));
  }

  // Bytes are not looked at beside their picture.
  private static void name(Mode mode, ToggleButton button, boolean bytes) {
    switch (mode) {
      case TEXT ->
          button.setText(Messages.text(bytes ? "preview.mode.bytes" : "preview.mode.text"));
      case SPLIT -> {
        button.setVisible(!bytes);
        button.setManaged(!bytes);
      }
      case PREVIEW -> {}
    }
  }

  private void show(Mode mode) {
    boolean focused = root.isFocusWithin();
    switch (mode) {
      case TEXT -> {
        split.getItems().clear();
        put(text);
      }
      case SPLIT -> {
        root.getChildren().clear();
        split.getItems().setAll(text, preview);
        split.setDividerPositions(0.5);
        put(split);
      }
      case PREVIEW -> {
        split.getItems().clear();
        put(preview);
      }
    }
    buttons.forEach((of, button) -> button.setSelected(of == mode));
    if (focused && mode == Mode.PREVIEW) {
      preview.requestFocus();
    } else if (focused) {
      scroll.focus();
    }
  }

  private void put(Node node) {
    if (!root.getChildren().equals(List.of(node))) {
      root.getChildren().setAll(node);
    }
  }

  private void turn(Number width) {
    split.setOrientation(
        width.doubleValue() < ROOM_FOR_COLUMNS ? Orientation.VERTICAL : Orientation.HORIZONTAL);
  }
}
