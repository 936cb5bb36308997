package dev.sheaf.ui.code;

import javafx.scene.input.KeyCombination;

/// The keys with which one finds.
public enum FindKey {
  FIND("Shortcut+F", "Shortcut+F"),
  REPLACE("Shortcut+H", "Shortcut+Alt+F"),
  ALL_FILES("Shortcut+Shift+F", "Shortcut+Shift+F"),
  NEXT_ANYWHERE("F3", "F3"),
  PREVIOUS_ANYWHERE("Shift+F3", "Shift+F3"),
  GO_TO_LINE("Ctrl+G", "Ctrl+G"),
  MATCH_CASE("Alt+C", "Shortcut+Alt+C"),
  WHOLE_WORD("Alt+W", "Shortcut+Alt+W"),
  REGEX("Alt+R", "Shortcut+Alt+R"),
  IN_SELECTION("Alt+L", "Shortcut+Alt+L"),
  NEXT("Enter", "Enter"),
  PREVIOUS("Shift+Enter", "Shift+Enter"),
  REPLACE_ALL("Shortcut+Alt+Enter", "Shortcut+Alt+Enter"),
  CLOSE("Esc", "Esc");

  private final String keys;

  /// @param mac the keys where Alt and a letter type a sign, and the system owns some others
  FindKey(String keys, String mac) {
    this.keys = System.getProperty("os.name", "").startsWith("Mac") ? mac : keys;
  }

  /// In JavaFX's spelling, `Shortcut+F`.
  public String spelled() {
    return keys;
  }

  KeyCombination keys() {
    return KeyCombination.valueOf(keys);
  }
}
