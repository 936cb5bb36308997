package dev.sheaf.ui.gists;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The rows, of which one is chosen; what is chosen and what is in sight stays so when rows come.
final class GistRowsView {
  static final double ROW_HEIGHT = 72;
  // Long enough that a held arrow key opens nothing on its way, short enough not to be noticed.
  private static final Duration BEFORE_OPENING = Duration.millis(120);

  private final GistListViewModel model;
  private final GistActions actions;
  private final ListView<GistRow> list = new ListView<>();
  private final PauseTransition openSoon = new PauseTransition(BEFORE_OPENING);
  private final RowMenu menu;
  private @Nullable GistRows rows;
  private boolean following;

  GistRowsView(GistListViewModel model, GistActions actions) {
    this.model = model;
    this.actions = actions;
    menu = new RowMenu(model, actions, this::open);
    list.setId("gists");
    list.getStyleClass().add("gists");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new GistCell(model));
    list.setContextMenu(menu.root());
    list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::aimMenu);
    list.accessibleTextProperty().bind(model.titleProperty());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    openSoon.setOnFinished(event -> selected().ifPresent(model::open));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    model.shownProperty().subscribe(shown -> followShown());
    model.nowProperty().subscribe(now -> list.refresh());
  }

  ListView<GistRow> root() {
    return list;
  }

  /// Takes the focus; where no row is chosen yet, the keys start at the first.
  void focus() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    list.requestFocus();
  }

  void show(GistRows next) {
    GistRows before = rows;
    boolean sameQuestion = before != null && before.answersTheSameAs(next);
    Anchor anchor = Anchor.of(list);
    String chosen = selected().map(GistRow::id).or(model::shownId).orElse("");
    if (sameQuestion) {
      Anchor.loosen(list);
    } else {
      Anchor.toTop(list);
    }
    rows = next;
    following = true;
    list.getItems().setAll(next.shown());
    int index = next.indexOf(chosen);
    select(index);
    following = false;
    if (sameQuestion) {
      anchor.restore(list, next);
    } else if (index > 0) {
      Anchor.reveal(list, index);
    }
  }

  private void followShown() {
    if (rows == null) {
      return;
    }
    Optional<String> shown = model.shownId();
    if (selected().map(GistRow::id).equals(shown)) {
      return;
    }
    openSoon.stop();
    following = true;
    int index = shown.map(rows::indexOf).orElse(-1);
    select(index);
    following = false;
    if (index >= 0) {
      Anchor.reveal(list, index);
    }
  }

  private void select(int index) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
    }
  }

  private void chosen(@Nullable GistRow row) {
    if (following) {
      return;
    }
    if (row == null) {
      openSoon.stop();
    } else {
      openSoon.playFromStart();
    }
  }

  private Optional<GistRow> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void open(GistRow row) {
    openSoon.stop();
    model.open(row);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      selected().ifPresent(this::open);
    }
  }

  // Some platforms ask for the menu before the press chooses the row, so the row is looked for.
  private void aimMenu(ContextMenuEvent event) {
    GistRow row =
        event.isKeyboardTrigger() ? list.getSelectionModel().getSelectedItem() : rowAt(event);
    if (row == null) {
      event.consume();
    } else {
      menu.about(row);
    }
  }

  // Not every platform asks for the menu when its key is pressed.
  private void openMenu(GistRow row) {
    menu.about(row);
    list.lookupAll(".gist-cell").stream()
        .filter(node -> node instanceof GistCell cell && row.equals(cell.getItem()))
        .findFirst()
        .ifPresent(cell -> menu.root().show(cell, Side.BOTTOM, GistRowPane.TEXT_X, 0));
  }

  private static @Nullable GistRow rowAt(ContextMenuEvent event) {
    Node node = event.getTarget() instanceof Node hit ? hit : null;
    while (node != null && !(node instanceof GistCell)) {
      node = node.getParent();
    }
    return node instanceof GistCell cell ? cell.getItem() : null;
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    String filter = model.filterProperty().get();
    if (code == KeyCode.ENTER) {
      selected().ifPresent(this::open);
      actions.edit().run();
    } else if (code == KeyCode.CONTEXT_MENU || (code == KeyCode.F10 && event.isShiftDown())) {
      selected().ifPresent(this::openMenu);
    } else if (code == KeyCode.DELETE) {
      selected().filter(model::owns).ifPresent(row -> actions.delete().accept(row.gist()));
    } else if (code == KeyCode.ESCAPE && !filter.isEmpty()) {
      model.filterProperty().set("");
    } else if (code == KeyCode.BACK_SPACE && !filter.isEmpty()) {
      model
          .filterProperty()
          .set(filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)));
    } else {
      return;
    }
    event.consume();
  }

  private void type(KeyEvent event) {
    String typed = event.getCharacter();
    String filter = model.filterProperty().get();
    // AltGr arrives as Ctrl and Alt together, and its characters are meant.
    boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    if (command
        || typed.isEmpty()
        || (typed.isBlank() && filter.isEmpty())
        || typed.chars().anyMatch(Character::isISOControl)) {
      return;
    }
    model.filterProperty().set(filter + typed);
    event.consume();
  }
}
