package dev.sheaf.ui.editor;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The tab of one file.
final class TabCell {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int LONGEST = 240;

  private final HBox root = new HBox();
  private final Label name = new Label();
  private final Label dot = new Label("●");
  private final Tooltip whole = new Tooltip();
  private @Nullable FileTab shown;

  /// What a tab does.
  ///
  /// @param menu makes the tab's context menu
  /// @param lend makes a copy of the tab's file on this machine
  record Actions(
      Consumer<FileTab> choose,
      Consumer<FileTab> rename,
      Consumer<FileTab> delete,
      BiConsumer<FileTab, ContextMenu> menu,
      BiConsumer<FileTab, Consumer<Path>> lend) {}

  TabCell(Actions actions) {
    root.getStyleClass().add("file-tab");
    root.setAccessibleRole(AccessibleRole.TAB_ITEM);
    root.setMaxWidth(LONGEST);
    name.setMinWidth(0);
    dot.getStyleClass().add("dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(name, dot);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, actions));
    new DragOut(root, taker -> lend(actions, taker)).attach();
    root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> menu(event, actions));
    root.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, actions));
  }

  HBox root() {
    return root;
  }

  void show(FileTab tab) {
    if (tab.equals(shown)) {
      return;
    }
    shown = tab;
    name.setText(tab.name());
    dot.setVisible(tab.unsaved());
    dot.setManaged(tab.unsaved());
    root.setAccessibleText(tab.spoken());
    root.setFocusTraversable(tab.inFront());
    root.pseudoClassStateChanged(SELECTED, tab.inFront());
    whole.setText(tab.name());
    name.textTruncatedProperty().subscribe(cut -> name.setTooltip(cut ? whole : null));
  }

  private void press(MouseEvent event, Actions actions) {
    FileTab tab = shown;
    if (tab != null && event.getButton() == MouseButton.PRIMARY) {
      if (event.getClickCount() == 2) {
        actions.rename().accept(tab);
      } else {
        actions.choose().accept(tab);
      }
      event.consume();
    }
  }

  private void lend(Actions actions, Consumer<Path> taker) {
    if (shown != null) {
      actions.lend().accept(shown, taker);
    }
  }

  private void menu(ContextMenuEvent event, Actions actions) {
    if (shown != null) {
      ContextMenu menu = new ContextMenu();
      actions.menu().accept(shown, menu);
      menu.show(root, Side.BOTTOM, 0, 0);
      event.consume();
    }
  }

  private void key(KeyEvent event, Actions actions) {
    FileTab tab = shown;
    if (tab == null) {
      return;
    }
    if (event.getCode() == KeyCode.F2) {
      actions.rename().accept(tab);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      actions.delete().accept(tab);
      event.consume();
    }
  }
}
