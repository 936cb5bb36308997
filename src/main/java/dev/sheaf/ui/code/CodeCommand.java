package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Messages;

/// What one can do to the text by a key or from a menu, beside typing.
public enum CodeCommand {
  COMMENT("code.command.comment", "Shortcut+Slash"),
  BLOCK_COMMENT("code.command.blockComment", "Shortcut+Alt+Slash"),
  INDENT("code.command.indent", "Shortcut+Close Bracket"),
  OUTDENT("code.command.outdent", "Shortcut+Open Bracket"),
  MOVE_UP("code.command.moveUp", "Alt+Up"),
  MOVE_DOWN("code.command.moveDown", "Alt+Down"),
  DUPLICATE_UP("code.command.duplicateUp", "Shift+Alt+Up"),
  DUPLICATE_DOWN("code.command.duplicateDown", "Shift+Alt+Down"),
  LINE_BELOW("code.command.lineBelow", "Shortcut+Enter"),
  LINE_ABOVE("code.command.lineAbove", "Shortcut+Shift+Enter"),
  DELETE_LINE("code.command.deleteLine", "Shortcut+Shift+K"),
  SELECT_LINE("code.command.selectLine", "Shortcut+L"),
  TO_BRACKET("code.command.toBracket", "Shortcut+Shift+Back Slash"),
  LEAVE("code.command.leave", "F6"),
  LEAVE_BACK("code.command.leaveBack", "Shift+F6");

  private final String label;
  private final String keys;

  CodeCommand(String label, String keys) {
    this.label = label;
    this.keys = keys;
  }

  public String label() {
    return Messages.text(label);
  }

  /// Its keys in JavaFX's spelling.
  public String spelled() {
    return keys;
  }
}
