package dev.sheaf.ui.code;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.GenericStyledArea;

/// What an Edit menu does, to any text that can have the focus.
public enum TextEdit {
  UNDO("Shortcut+Z"),
  REDO("Shortcut+Shift+Z"),
  CUT("Shortcut+X"),
  COPY("Shortcut+C"),
  PASTE("Shortcut+V"),
  SELECT_ALL("Shortcut+A");

  private final String keys;

  TextEdit(String keys) {
    this.keys = keys;
  }

  /// Its keys in JavaFX's spelling.
  public String spelled() {
    return keys;
  }

  static boolean suits(Node node) {
    return node instanceof TextInputControl || node instanceof GenericStyledArea<?, ?, ?>;
  }

  /// Does it to a text; nothing where the node is none.
  void in(Node node) {
    if (node instanceof TextInputControl field) {
      in(field);
    } else if (node instanceof GenericStyledArea<?, ?, ?> area) {
      in(area);
    }
  }

  private void in(TextInputControl field) {
    switch (this) {
      case UNDO -> field.undo();
      case REDO -> field.redo();
      case CUT -> field.cut();
      case COPY -> field.copy();
      case PASTE -> field.paste();
      case SELECT_ALL -> field.selectAll();
    }
  }

  private void in(GenericStyledArea<?, ?, ?> area) {
    switch (this) {
      case UNDO -> area.undo();
      case REDO -> area.redo();
      case CUT -> area.cut();
      case COPY -> area.copy();
      case PASTE -> area.paste();
      case SELECT_ALL -> area.selectAll();
    }
  }
}
