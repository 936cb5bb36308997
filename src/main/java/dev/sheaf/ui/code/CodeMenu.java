package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;

/// The menu on a right click in the code.
final class CodeMenu {
  private final ContextMenu menu = new ContextMenu();
  private final CodeTextArea area;

  /// @param more what stands at its end
  CodeMenu(CodeTextArea area, List<MenuEntry> more) {
    this.area = area;
    MenuItem undo = item("code.menu.undo", TextEdit.UNDO, area::undo);
    MenuItem redo = item("code.menu.redo", TextEdit.REDO, area::redo);
    MenuItem cut = item("code.menu.cut", TextEdit.CUT, area::cut);
    MenuItem copy = item("code.menu.copy", TextEdit.COPY, area::copy);
    MenuItem paste = item("code.menu.paste", TextEdit.PASTE, area::paste);
    MenuItem delete = new MenuItem(Messages.text("code.menu.delete"));
    delete.setOnAction(event -> area.replaceSelection(""));
    MenuItem selectAll = item("code.menu.selectAll", TextEdit.SELECT_ALL, area::selectAll);
    menu.getItems()
        .addAll(
            undo,
            redo,
            new SeparatorMenuItem(),
            cut,
            copy,
            paste,
            delete,
            new SeparatorMenuItem(),
            selectAll);
    if (!more.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      more.forEach(entry -> menu.getItems().add(item(entry)));
    }
    menu.setOnShowing(
        event -> {
          boolean editable = area.isEditable();
          boolean selected = area.getSelection().getLength() > 0;
          undo.setDisable(!editable || !area.isUndoAvailable());
          redo.setDisable(!editable || !area.isRedoAvailable());
          cut.setDisable(!editable || !selected);
          copy.setDisable(!selected);
          paste.setDisable(!editable || Clipboard.getSystemClipboard().getContentTypes().isEmpty());
          delete.setDisable(!editable || !selected);
          selectAll.setDisable(area.getLength() == 0);
        });
  }

  private static MenuItem item(MenuEntry entry) {
    MenuItem item = new MenuItem(entry.name());
    item.setAccelerator(KeyCombination.valueOf(entry.keys()));
    item.setOnAction(event -> entry.verb().run());
    return item;
  }

  void attach() {
    area.setContextMenu(menu);
  }

  private static MenuItem item(String key, TextEdit edit, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setAccelerator(KeyCombination.valueOf(edit.spelled()));
    item.setOnAction(event -> action.run());
    return item;
  }
}
