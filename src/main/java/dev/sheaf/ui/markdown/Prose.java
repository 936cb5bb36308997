package dev.sheaf.ui.markdown;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text in several styles that wraps, and of which a part can be selected and copied.
final class Prose extends TextFlow {
  // What the toolkit counts for a node that is no text.
  private static final char NODE = '\uFFFC';

  private record Ground(int start, int end, Path path) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Ground> grounds = new ArrayList<>();
  private final Path selection = path("prose-selection");
  private int anchor;
  private int caret;

  Prose(String... styleClasses) {
    getStyleClass().add("prose");
    getStyleClass().addAll(styleClasses);
    setMinWidth(0);
    getChildren().add(selection);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    focusWithinProperty().subscribe(focused -> deselect(focused));
  }

  /// Adds text in these styles.
  Text add(String added, String... styleClasses) {
    Text node = new Text(Visible.of(added));
    node.getStyleClass().add("prose-text");
    node.getStyleClass().addAll(styleClasses);
    text.append(added);
    getChildren().add(node);
    return node;
  }

  /// Adds text on a ground of its own.
  Text addOnGround(String added, String ground, String... styleClasses) {
    int start = text.length();
    Text node = add(added, styleClasses);
    Path path = path(ground);
    grounds.add(new Ground(start, text.length(), path));
    getChildren().addFirst(path);
    return node;
  }

  void add(Node node) {
    text.append(NODE);
    getChildren().add(node);
  }

  void clear() {
    text.setLength(0);
    grounds.clear();
    anchor = 0;
    caret = 0;
    getChildren().setAll(selection);
  }

  /// What it says, without its looks.
  String plain() {
    return text.toString().replace(String.valueOf(NODE), "");
  }

  /// What is selected of it; empty if nothing is.
  String selected() {
    return text.substring(Math.min(anchor, caret), Math.max(anchor, caret))
        .replace(String.valueOf(NODE), "");
  }

  void select(int start, int end) {
    anchor = Math.clamp(start, 0, text.length());
    caret = Math.clamp(end, 0, text.length());
    drawSelection();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Ground ground : grounds) {
      ground.path.getElements().setAll(getRangeShape(ground.start, ground.end, false));
    }
    drawSelection();
  }

  private void drawSelection() {
    selection
        .getElements()
        .setAll(
            anchor == caret
                ? List.of()
                : List.of(getRangeShape(Math.min(anchor, caret), Math.max(anchor, caret), false)));
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    // A list would take the focus for itself, and with it the selection.
    event.consume();
    int at = at(event);
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : at, at);
      case 2 -> selectWord(at);
      default -> select(0, text.length());
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      select(anchor, at(event));
      event.consume();
    }
  }

  private int at(MouseEvent event) {
    return getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
  }

  private void selectWord(int at) {
    BreakIterator words = BreakIterator.getWordInstance();
    words.setText(text.toString());
    int end = words.following(Math.min(at, text.length() - 1));
    select(words.previous(), end == BreakIterator.DONE ? text.length() : end);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C && anchor != caret) {
      Clipboard.copy(selected());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      select(0, text.length());
      event.consume();
    }
  }

  private void menu(ContextMenuEvent event) {
    MenuItem copy = new MenuItem(Messages.text("markdown.copy"));
    copy.setDisable(anchor == caret);
    copy.setOnAction(chosen -> Clipboard.copy(selected()));
    MenuItem copyAll = new MenuItem(Messages.text("markdown.copyAll"));
    copyAll.setOnAction(chosen -> Clipboard.copy(plain()));
    new ContextMenu(copy, copyAll).show(this, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void deselect(boolean focused) {
    if (!focused) {
      select(caret, caret);
    }
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().add(styleClass);
    return path;
  }
}
