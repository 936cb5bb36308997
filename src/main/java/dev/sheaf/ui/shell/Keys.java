package dev.sheaf.ui.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Brings keys to commands before a control that has the focus can take them for something else.
final class Keys implements EventHandler<KeyEvent> {
  private final List<Command> commands;
  private final Runnable before;

  /// @param before what comes before any command
  Keys(List<Command> commands, Runnable before) {
    this.commands = commands.stream().filter(command -> command.keys() != null).toList();
    this.before = before;
  }

  /// Works in whichever window `node` stands, for as long as it stands there.
  void follow(Node node) {
    node.sceneProperty().subscribe(this::move);
  }

  private void move(@Nullable Scene from, @Nullable Scene to) {
    if (from != null) {
      from.removeEventFilter(KeyEvent.KEY_PRESSED, this);
    }
    if (to != null) {
      to.addEventFilter(KeyEvent.KEY_PRESSED, this);
    }
  }

  @Override
  public void handle(KeyEvent event) {
    for (Command command : commands) {
      if (command.answersTo(event)) {
        // Undo, copy and the like belong to the field that has the focus, whichever it is.
        if (!command.id().startsWith("edit-")) {
          event.consume();
          before.run();
          command.run();
        }
        return;
      }
    }
  }
}
