package dev.sheaf.main;

import dev.sheaf.settings.CodeChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.Command;
import dev.sheaf.ui.shell.WindowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Shows code as the settings say, and changes those by menus, keys and the wheel.
final class CodeLooks implements AutoCloseable {
  private static final int[] RULERS = {80, 100, 120};

  private final Settings settings;
  private final List<CodeLook> looks = new ArrayList<>();
  private final String usualFont;
  private final Runnable leave;

  CodeLooks(Settings settings, CodeView code) {
    this.settings = settings;
    usualFont = code.look().fontFamilyProperty().get();
    leave = settings.onChange(choices -> show(choices.code()));
    also(code);
  }

  /// Shows code so in another view, too, and lets the wheel change it there.
  void also(CodeView code) {
    also(code.look());
    code.root().addEventFilter(ScrollEvent.SCROLL, this::turn);
  }

  /// Shows code so in another place, too.
  void also(CodeLook look) {
    looks.add(look);
    show(look, settings.choices().code());
  }

  private void show(CodeChoice choice) {
    looks.forEach(look -> show(look, choice));
  }

  private void show(CodeLook look, CodeChoice choice) {
    look.fontFamilyProperty().set(choice.font() == null ? usualFont : choice.font());
    look.fontSizeProperty().set(choice.size());
    look.wrappedProperty().set(choice.wrapped());
    look.blanksProperty().set(choice.blanks());
    look.rulerProperty().set(choice.ruler());
    look.tabProperty().set(choice.tab());
  }

  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        command("zoom-in", "command.zoomIn", WindowKey.ZOOM_IN.spelled(), () -> zoom(1))
            .orBy(
                "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Shift+Plus", "Shortcut+Add"));
    commands.add(
        command("zoom-out", "command.zoomOut", WindowKey.ZOOM_OUT.spelled(), () -> zoom(-1))
            .orBy("Shortcut+Subtract"));
    commands.add(
        command("zoom-usual", "command.zoomUsual", WindowKey.ZOOM_USUAL.spelled(), this::usualSize)
            .orBy("Shortcut+Numpad 0"));
    commands.add(
        command(
            "wrap",
            "command.wrap",
            WindowKey.WRAP.spelled(),
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

  @Override
  public void close() {
    leave.run();
  }
}
