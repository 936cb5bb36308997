package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The menu behind the app's name: every command with its key.
final class AppMenu {
  private final MenuButton root = new MenuButton(Messages.text("app.name"), Icon.MENU.node());

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
        section.forEach(command -> menu.getItems().add(command.menuItem()));
      }
      root.getItems().add(menu);
    }
  }

  Node root() {
    return root;
  }
}
