package dev.sheaf.ui.shell;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Brings keys to commands before a control that has the focus can take them for something else.
final class Keys {
  private final List<Command> commands;

  Keys(List<Command> commands) {
    this.commands = commands.stream().filter(command -> command.keys() != null).toList();
  }

  /// @param root whose keys these are; they rest while another root is in the scene
  void install(Scene scene, Parent root) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (scene.equals(root.getScene())) {
            handle(event);
          }
        });
  }

  private void handle(KeyEvent event) {
    for (Command command : commands) {
      KeyCombination keys = command.combination();
      if (keys != null && keys.match(event)) {
        // Undo, copy and the like belong to the field that has the focus, whichever it is.
        if (!command.id().startsWith("edit-")) {
          event.consume();
          command.run();
        }
        return;
      }
    }
  }
}
