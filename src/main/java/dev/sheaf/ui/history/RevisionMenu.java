package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The menu of the revisions that are selected.
final class RevisionMenu {
  private final HistoryViewModel model;
  private final Consumer<URI> browse;
  private final ListView<RevisionRow> list;
  private final ContextMenu root = new ContextMenu();

  private RevisionMenu(HistoryViewModel model, Consumer<URI> browse, ListView<RevisionRow> list) {
    this.model = model;
    this.browse = browse;
    this.list = list;
  }

  /// Gives the list its menu.
  ///
  /// @param browse opens a page in the browser
  static void attach(HistoryViewModel model, Consumer<URI> browse, ListView<RevisionRow> list) {
    RevisionMenu menu = new RevisionMenu(model, browse, list);
    list.setContextMenu(menu.root);
    list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::aim);
    list.addEventHandler(KeyEvent.KEY_PRESSED, menu::press);
  }

  // Some platforms ask for the menu before the press chooses the row, so the row is looked for.
  private void aim(ContextMenuEvent event) {
    List<RevisionRow> chosen = model.selectedProperty().get();
    if (!event.isKeyboardTrigger()) {
      RevisionRow row = rowAt(event);
      chosen = row == null ? List.of() : chosen.contains(row) ? chosen : List.of(row);
    }
    if (chosen.isEmpty()) {
      event.consume();
    } else {
      model.selectedProperty().set(chosen);
      fill(chosen);
    }
  }

  private static @Nullable RevisionRow rowAt(ContextMenuEvent event) {
    Node node = event.getTarget() instanceof Node hit ? hit : null;
    while (node != null && !(node instanceof RevisionCell)) {
      node = node.getParent();
    }
    return node instanceof RevisionCell cell ? cell.getItem() : null;
  }

  // Not every platform asks for the menu when its key is pressed.
  private void press(KeyEvent event) {
    List<RevisionRow> chosen = model.selectedProperty().get();
    boolean asked =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.isShiftDown() && event.getCode() == KeyCode.F10);
    if (asked && !chosen.isEmpty()) {
      fill(chosen);
      list.lookupAll(".revision-cell").stream()
          .filter(node -> node instanceof RevisionCell cell && chosen.contains(cell.getItem()))
          .findFirst()
          .ifPresent(cell -> root.show(cell, Side.BOTTOM, RevisionCell.HEIGHT, 0));
      event.consume();
    }
  }

  private void fill(List<RevisionRow> chosen) {
    List<MenuItem> items =
        switch (chosen.size()) {
          case 0 -> List.of();
          case 1 -> about(chosen.getFirst());
          default ->
              List.of(item(Icon.COMPARE, "history.compare.selected", model::compareSelected));
        };
    root.getItems().setAll(items);
  }

  private List<MenuItem> about(RevisionRow row) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Icon.HISTORY, "history.menu.changes", () -> model.open(row)));
    items.add(item(Icon.FILE, "history.menu.files", () -> model.look(row)));
    if (!model.isNewest(row)) {
      items.add(item(Icon.COMPARE, "history.compare.newest", model::compareSelected));
    }
    if (model.unsavedProperty().get().isPresent()) {
      items.add(item(Icon.COMPARE, "history.compare.draft", model::compareWithDraft));
    }
    if (model.isChangeable()) {
      items.add(item(Icon.RESTORE, "history.restore", () -> model.bringBack(row)));
    }
    items.add(new SeparatorMenuItem());
    items.add(item(Icon.COPY, "history.menu.copyId", () -> copy(row.version())));
    model
        .page(row)
        .ifPresent(
            page -> {
              items.add(item(Icon.LINK, "history.menu.copyLink", () -> copy(page.toString())));
              items.add(item(Icon.EXTERNAL, "history.menu.browse", () -> browse.accept(page)));
            });
    return items;
  }

  private void copy(String text) {
    Clipboard.copy(text);
    model.copied(text);
  }

  private static MenuItem item(Icon icon, String key, Runnable verb) {
    MenuItem item = new MenuItem(Messages.text(key), icon.node());
    item.setOnAction(event -> verb.run());
    return item;
  }
}
