package dev.sheaf.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Gathers what the menus of the window's parts hold just now, each under its menu's name.
final class WindowMenus {
  private final List<PaletteEntry> entries = new ArrayList<>();

  private WindowMenus() {}

  static List<PaletteEntry> in(Parent root) {
    WindowMenus menus = new WindowMenus();
    menus.walk(root);
    return menus.entries;
  }

  private void walk(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof MenuButton button) {
      if (!button.isDisabled()) {
        // Many a menu finds out what can be done when it opens.
        Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
        add(name(button), button.getItems());
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private static String name(MenuButton button) {
    String spoken = button.getAccessibleText();
    return spoken == null ? Objects.requireNonNullElse(button.getText(), "") : spoken;
  }

  private void add(String group, List<MenuItem> items) {
    for (MenuItem item : items) {
      if (!item.isVisible() || item.getText() == null || item.getText().isBlank()) {
        continue;
      }
      if (item instanceof Menu menu) {
        Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
        add(menu.getText(), menu.getItems());
      } else if (item.getOnAction() != null) {
        entries.add(new PaletteEntry(group, command(item)));
      }
    }
  }

  private static Command command(MenuItem item) {
    String id = item.getId();
    return new Command(
        id == null ? "menu-item-" + item.getText() : id,
        item.getText(),
        null,
        Bindings.not(item.disableProperty()),
        () -> {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          item.fire();
        });
  }
}
