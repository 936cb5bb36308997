package dev.sheaf.ui.kit;

import javafx.scene.input.KeyCombination;

/// The keys that mean something while one writes in certain fields, and that no menu shows.
public enum FieldKey {
  SEND_COMMENT("keys.sendComment", "Shortcut+Enter"),
  RUN_QUESTION("keys.runQuestion", "Shortcut+Enter"),
  SUGGEST_WORDS("keys.suggestWords", "Ctrl+Space");

  private final String label;
  private final String keys;

  FieldKey(String label, String keys) {
    this.label = label;
    this.keys = keys;
  }

  /// What it does, and where.
  public String label() {
    return Messages.text(label);
  }

  public KeyCombination combination() {
    return KeyCombination.valueOf(keys);
  }
}
