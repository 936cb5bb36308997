package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Types into a document that shows, whose caret is written as `|`.
final class Hands {
  private final FxRobot robot;
  private final CodeDocument document;
  private final CodeTextArea area;

  Hands(CodeWindow window, FxRobot robot, String fileName, String marked) {
    this.robot = robot;
    int caret = marked.indexOf('|');
    document = new CodeDocument(fileName, null, marked.replace("|", ""));
    area = window.show(document);
    select(caret, caret);
    awaitColours();
  }

  Hands select(int anchor, int caret) {
    onScreen(
        () -> {
          area.selectRange(anchor, caret);
          return true;
        });
    return this;
  }

  Hands type(String text) {
    for (int i = 0; i < text.length(); i++) {
      robot.write(text.charAt(i));
      WaitForAsyncUtils.waitForFxEvents();
      awaitColours();
    }
    return this;
  }

  Hands press(KeyCode... keys) {
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
    awaitColours();
    return this;
  }

  private void awaitColours() {
    CodePane pane = document.pane();
    await(() -> pane == null || pane.isIdle());
  }

  CodeDocument document() {
    return document;
  }

  /// What stands there, with the caret, and the anchor where that is elsewhere.
  String shown() {
    return onScreen(
        () -> {
          StringBuilder text = new StringBuilder(document.text());
          int caret = area.places().inText(area.getCaretPosition());
          int anchor = area.places().inText(area.getAnchor());
          text.insert(caret, '|');
          if (anchor != caret) {
            text.insert(anchor > caret ? anchor + 1 : anchor, '[');
          }
          return text.toString();
        });
  }
}
