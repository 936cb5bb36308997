package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.FocusReturn;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The menu behind the app's name: every command with its key.
final class AppMenu {
  private final MenuButton root = new MenuButton(Messages.text("app.name"), Icon.MENU.node());
  private final FocusReturn focus = new FocusReturn(root);

  /// A submenu.
  record Group(String label, List<List<Command>> sections) {}

  AppMenu(List<Group> groups) {
    root.setId("app-menu");
    root.getStyleClass().add("app-menu");
    root.setTooltip(new Tooltip(Messages.text("app.menu")));
    for (Group group : groups) {
      Menu menu = new Menu(group.label());
      for (List<Command> section : group.sections()) {
        if (!menu.getItems().isEmpty()) {
          menu.getItems().add(new SeparatorMenuItem());
        }
        section.forEach(command -> menu.getItems().add(item(command)));
      }
      root.getItems().add(menu);
    }
    // Before the press moves the focus here.
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> focus.keep());
    root.setOnHidden(event -> focus.giveBack());
  }

  // The toolkit would bring keys of closed menus to their commands, too, wherever the focus is:
  // ours come by Keys, and those of the code from the code.
  private MenuItem item(Command command) {
    MenuItem item = command.menuItem();
    item.acceleratorProperty()
        .bind(root.showingProperty().map(showing -> showing ? command.combination() : null));
    return item;
  }

  /// Opens by keys; closed, it gives the focus back.
  void open() {
    focus.keep();
    root.requestFocus();
    root.show();
  }

  Node root() {
    return root;
  }
}
