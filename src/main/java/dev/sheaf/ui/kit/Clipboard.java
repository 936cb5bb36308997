package dev.sheaf.ui.kit;

import javafx.scene.input.ClipboardContent;

/// The operating system's clipboard.
public final class Clipboard {
  private Clipboard() {}

  public static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
  }

  /// The same with its looks, for programs that take those.
  public static void copy(String text, String html) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    content.putHtml(html);
    javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
  }
}
