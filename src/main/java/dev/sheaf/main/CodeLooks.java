package dev.sheaf.main;

import dev.sheaf.settings.CodeChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Shows code as the settings say, and changes those by menus, keys and the wheel.
final class CodeLooks implements AutoCloseable {
  private static final int[] RULERS = {80, 100, 120};
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private final Settings settings;
  private final CodeLook look;
  private final String usualFont;
  private final Runnable leave;

  CodeLooks(Settings settings, CodeView code) {
    this.settings = settings;
    look = code.look();
    usualFont = look.fontFamilyProperty().get();
    leave = settings.onChange(choices -> show(choices.code()));
    show(settings.choices().code());
    code.root().addEventFilter(ScrollEvent.SCROLL, this::turn);
    code.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void show(CodeChoice choice) {
    look.fontFamilyProperty().set(choice.font() == null ? usualFont : choice.font());
    look.fontSizeProperty().set(choice.size());
    look.wrappedProperty().set(choice.wrapped());
    look.blanksProperty().set(choice.blanks());
    look.rulerProperty().set(choice.ruler());
    look.tabProperty().set(choice.tab());
  }

  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(command("zoom-in", "command.zoomIn", "Shortcut+Equals", () -> zoom(1)));
    commands.add(command("zoom-out", "command.zoomOut", "Shortcut+Minus", () -> zoom(-1)));
    commands.add(command("zoom-usual", "command.zoomUsual", "Shortcut+0", this::usualSize));
    commands.add(
        command(
            "wrap",
            "command.wrap",
            MAC ? "Shortcut+Alt+Z" : "Alt+Z",
            () -> change(now -> now.withWrapped(!now.wrapped()))));
    commands.add(
        command(
            "blanks", "command.blanks", null, () -> change(now -> now.withBlanks(!now.blanks()))));
    commands.add(
        command("ruler-none", "command.ruler.none", null, () -> change(now -> now.withRuler(0))));
    for (int column : RULERS) {
      commands.add(
          Command.always(
              "ruler-" + column,
              Messages.text("command.ruler", column),
              null,
              () -> change(now -> now.withRuler(column))));
    }
    return commands;
  }

  private static Command command(String id, String label, @Nullable String keys, Runnable verb) {
    return Command.always(id, Messages.text(label), keys, verb);
  }

  private void change(UnaryOperator<CodeChoice> change) {
    settings.change(choices -> choices.withCode(change.apply(choices.code())));
  }

  private void zoom(int steps) {
    change(now -> now.withSize(now.size() + steps));
  }

  private void usualSize() {
    change(now -> now.withSize(CodeChoice.USUAL_SIZE));
  }

  private void turn(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  // Keys that mean the same elsewhere on a keyboard, or on another one.
  private void press(KeyEvent event) {
    if (event.isShortcutDown() && !event.isAltDown()) {
      KeyCode code = event.getCode();
      if (code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS) {
        zoom(1);
        event.consume();
      } else if (code == KeyCode.SUBTRACT) {
        zoom(-1);
        event.consume();
      } else if (code == KeyCode.NUMPAD0) {
        usualSize();
        event.consume();
      }
    }
  }

  @Override
  public void close() {
    leave.run();
  }
}
