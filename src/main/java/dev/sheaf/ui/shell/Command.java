package dev.sheaf.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the window can do, with its name, its key and whether it can be done now.
///
/// @param keys in JavaFX's spelling, `Shortcut+N`; null for none
public record Command(
    String id, String label, @Nullable String keys, ObservableBooleanValue enabled, Runnable verb) {
  /// A command that can be run at any time.
  public static Command always(String id, String label, @Nullable String keys, Runnable verb) {
    return new Command(id, label, keys, new SimpleBooleanProperty(true), verb);
  }

  void run() {
    if (enabled.get()) {
      verb.run();
    }
  }

  @Nullable KeyCombination combination() {
    return keys == null ? null : KeyCombination.valueOf(keys);
  }

  /// The label with the key behind it, for tooltips.
  String hint() {
    KeyCombination combination = combination();
    return combination == null ? label : label + " (" + combination.getDisplayText() + ")";
  }

  MenuItem menuItem() {
    MenuItem item = new MenuItem(label);
    item.setId("menu-" + id);
    item.setAccelerator(combination());
    item.setOnAction(event -> verb.run());
    item.disableProperty().bind(Bindings.not(enabled));
    return item;
  }
}
