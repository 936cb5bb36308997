package dev.sheaf.ui.shell;

import dev.sheaf.ui.code.TextEdit;

/// The keys of the window's commands, here and on macOS, where the system owns some, Alt with a
/// sign types another sign, and the F keys belong to the machine.
public enum WindowKey {
  NEW("Shortcut+N"),
  SAVE("Shortcut+S"),
  SEARCH("Shortcut+K"),
  PALETTE("Shortcut+Shift+P"),
  NEXT_FILE("Ctrl+Tab"),
  PREVIOUS_FILE("Ctrl+Shift+Tab"),
  REFRESH("F5", "Shortcut+R"),
  STAR("Shortcut+D"),
  HISTORY("Alt+1", "Shortcut+1"),
  COMMENTS("Alt+2", "Shortcut+2"),
  FORKS("Alt+3", "Shortcut+3"),
  INFO("Alt+4", "Shortcut+4"),
  SIDEBAR("Shortcut+B"),
  INSPECTOR("Shortcut+I"),
  SETTINGS("Shortcut+Comma"),
  ZOOM_IN("Shortcut+Plus"),
  ZOOM_OUT("Shortcut+Minus"),
  ZOOM_USUAL("Shortcut+0"),
  PREVIEW("Shortcut+Shift+V"),
  WRAP("Alt+Z", "Shortcut+Alt+Z"),
  MENU("F10", "Ctrl+F2"),
  KEYS("F1", "Shortcut+Shift+Slash"),
  UNDO(TextEdit.UNDO.spelled()),
  REDO(TextEdit.REDO.spelled()),
  CUT(TextEdit.CUT.spelled()),
  COPY(TextEdit.COPY.spelled()),
  PASTE(TextEdit.PASTE.spelled()),
  SELECT_ALL(TextEdit.SELECT_ALL.spelled()),
  QUIT("Shortcut+Q");

  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private final String keys;
  private final String mac;

  WindowKey(String keys) {
    this(keys, keys);
  }

  WindowKey(String keys, String mac) {
    this.keys = keys;
    this.mac = mac;
  }

  /// In JavaFX's spelling, `Shortcut+N`, for the machine this runs on.
  public String spelled() {
    return spelled(MAC);
  }

  String spelled(boolean onMac) {
    return onMac ? mac : keys;
  }
}
