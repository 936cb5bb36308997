package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.session.Shown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The rows, of which one or several are chosen; what is chosen and what is in sight stays so when
/// rows come.
final class GistRowsView {
  static final double ROW_HEIGHT = 72;
  // Long enough that a held arrow key opens nothing on its way, short enough not to be noticed.
  private static final Duration BEFORE_OPENING = Duration.millis(120);

  private final GistListViewModel model;
  private final GistActions actions;
  private final ListView<GistRow> list = new ListView<>();
  private final Later openSoon = new Later(BEFORE_OPENING);
  private final RowMenu menu;
  private final SeveralViewModel several;
  private final SeveralDialogs dialogs;
  private final SeveralMenu severalMenu;
  private @Nullable GistRows rows;
  private boolean following;

  GistRowsView(GistListViewModel model, GistActions actions) {
    this.model = model;
    this.actions = actions;
    menu = new RowMenu(model, actions, this::open);
    several = model.several();
    dialogs = new SeveralDialogs(several, this::window);
    severalMenu = new SeveralMenu(several, dialogs);
    list.setId("gists");
    list.getStyleClass().add("gists");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new GistCell(model));
    list.setContextMenu(menu.root());
    list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::aimMenu);
    list.accessibleTextProperty().bind(model.titleProperty());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen());
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosen());
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
    Set<String> together = idsOf(several.chosenProperty().get());
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
    selectAlso(together, index);
    following = false;
    if (!together.isEmpty()) {
      chosen();
    }
    if (sameQuestion) {
      anchor.restore(list, next);
    } else if (index > 0) {
      Anchor.reveal(list, index);
    }
  }

  private void followShown() {
    // While several are chosen, none of them is shown.
    if (rows == null
        || (several.isActive() && model.shownProperty().get() instanceof Shown.Nothing)) {
      return;
    }
    Optional<String> shown = model.shownId();
    if (selected().map(GistRow::id).equals(shown)) {
      return;
    }
    openSoon.cancel();
    following = true;
    int index = shown.map(rows::indexOf).orElse(-1);
    select(index);
    following = false;
    several.choose(List.of());
    if (index >= 0) {
      Anchor.reveal(list, index);
    }
  }

  private void select(int index) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index
        || list.getSelectionModel().getSelectedIndices().size() > 1) {
      list.getSelectionModel().clearAndSelect(index);
    }
  }

  private void selectAlso(Set<String> ids, int focused) {
    int[] indices =
        IntStream.range(0, list.getItems().size())
            .filter(i -> i != focused && ids.contains(list.getItems().get(i).id()))
            .toArray();
    if (indices.length > 0) {
      list.getSelectionModel().selectIndices(indices[0], indices);
    }
    if (focused >= 0 && indices.length > 0) {
      list.getSelectionModel().select(focused);
    }
  }

  private static Set<String> idsOf(List<GistRow> rows) {
    return rows.stream().map(GistRow::id).collect(Collectors.toSet());
  }

  private void chosen() {
    if (following) {
      return;
    }
    List<GistRow> all = chosenRows();
    several.choose(all);
    if (all.size() == 1) {
      openSoon.run(() -> only().ifPresent(model::open));
    } else {
      openSoon.cancel();
    }
  }

  // While it changes, the selection may hold rows that are gone.
  private List<GistRow> chosenRows() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /// The only row that is chosen.
  private Optional<GistRow> only() {
    // What was clicked last may be just what is chosen no longer.
    List<GistRow> all = chosenRows();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Optional<GistRow> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private @Nullable Window window() {
    return list.getScene() == null ? null : list.getScene().getWindow();
  }

  private void open(GistRow row) {
    openSoon.cancel();
    model.open(row);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      only().ifPresent(this::open);
    }
  }

  // Some platforms ask for the menu before the press chooses the row, so the row is looked for.
  private void aimMenu(ContextMenuEvent event) {
    GistRow row =
        event.isKeyboardTrigger() ? list.getSelectionModel().getSelectedItem() : rowAt(event);
    if (row == null) {
      event.consume();
    } else {
      list.setContextMenu(menuAbout(row));
    }
  }

  private ContextMenu menuAbout(GistRow row) {
    if (idsOf(several.chosenProperty().get()).contains(row.id())) {
      severalMenu.aim();
      return severalMenu.root();
    }
    menu.about(row);
    return menu.root();
  }

  // Not every platform asks for the menu when its key is pressed.
  private void openMenu(GistRow row) {
    ContextMenu about = menuAbout(row);
    list.lookupAll(".gist-cell").stream()
        .filter(node -> node instanceof GistCell cell && row.equals(cell.getItem()))
        .findFirst()
        .ifPresent(cell -> about.show(cell, Side.BOTTOM, GistRowPane.TEXT_X, 0));
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
    if (several.isActive() && code == KeyCode.DELETE) {
      dialogs.delete();
    } else if (several.isActive() && code == KeyCode.ESCAPE && filter.isEmpty()) {
      list.getSelectionModel().clearAndSelect(list.getSelectionModel().getSelectedIndex());
    } else if (code == KeyCode.ENTER) {
      only().ifPresent(this::open);
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
