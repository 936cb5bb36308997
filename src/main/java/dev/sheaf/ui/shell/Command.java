package dev.sheaf.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Something the window can do, with its name, its key and whether it can be done now.
///
/// @param keys in JavaFX's spelling, `Shortcut+N`; null for none
/// @param also other keys that do the same and are shown nowhere
/// @param needs why it cannot be done while it cannot; empty where there is nothing to say
public record Command(
    String id,
    String label,
    @Nullable String keys,
    List<String> also,
    ObservableBooleanValue enabled,
    String needs,
    Runnable verb) {
  public Command(
      String id,
      String label,
      @Nullable String keys,
      ObservableBooleanValue enabled,
      Runnable verb) {
    this(id, label, keys, List.of(), enabled, "", verb);
  }

  /// A command that can be run at any time.
  public static Command always(String id, String label, @Nullable String keys, Runnable verb) {
    return new Command(id, label, keys, new SimpleBooleanProperty(true), verb);
  }

  /// The same with what to say while it cannot be done.
  public Command needing(String what) {
    return new Command(id, label, keys, also, enabled, what, verb);
  }

  /// The same with more keys than the one that is shown.
  public Command orBy(String... others) {
    return new Command(id, label, keys, List.of(others), enabled, needs, verb);
  }

  void run() {
    if (enabled.get()) {
      verb.run();
    }
  }

  boolean answersTo(KeyEvent event) {
    return Stream.concat(Stream.ofNullable(keys), also.stream())
        .anyMatch(spelled -> KeyCombination.valueOf(spelled).match(event));
  }

  @Nullable KeyCombination combination() {
    return keys == null ? null : KeyCombination.valueOf(keys);
  }

  /// Its key as a person reads it; empty for none.
  String keyText() {
    KeyCombination combination = combination();
    return combination == null ? "" : combination.getDisplayText();
  }

  /// The label with the key behind it, for tooltips.
  String hint() {
    return keyText().isEmpty() ? label : label + " (" + keyText() + ")";
  }

  MenuItem menuItem() {
    MenuItem item = new MenuItem(label);
    item.setId("menu-" + id);
    item.setMnemonicParsing(false);
    item.setAccelerator(combination());
    item.setOnAction(event -> verb.run());
    item.disableProperty().bind(Bindings.not(enabled));
    return item;
  }
}
