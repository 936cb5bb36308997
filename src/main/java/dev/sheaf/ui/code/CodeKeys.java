package dev.sheaf.ui.code;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/// Brings the keys of one area to what they do there.
final class CodeKeys {
  private final CodeTextArea area;

  private CodeKeys(CodeTextArea area) {
    this.area = area;
  }

  static void attach(CodeTextArea area, Commands commands, Typing typing) {
    CodeKeys keys = new CodeKeys(area);
    for (CodeCommand command : CodeCommand.values()) {
      Nodes.addInputMap(
          area,
          InputMap.consume(
              EventPattern.keyPressed(KeyCombination.valueOf(command.spelled())),
              event -> commands.run(command)));
    }
    keys.add(KeyCode.ENTER, typing::enter);
    keys.add(KeyCode.BACK_SPACE, typing::backspace);
    keys.add(KeyCode.TAB, () -> typing.tab(commands));
    keys.add(KeyCode.HOME, () -> typing.home(SelectionPolicy.CLEAR));
    keys.add(KeyCode.HOME, () -> typing.home(SelectionPolicy.ADJUST), KeyCombination.SHIFT_DOWN);
    Nodes.addInputMap(
        area,
        InputMap.consumeWhen(
            EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
            area::isEditable,
            event -> commands.run(CodeCommand.OUTDENT)));
    Nodes.addInputMap(
        area,
        InputMap.process(
            EventPattern.keyTyped().unless(CodeKeys::isShortcut),
            event -> result(typing.type(event.getCharacter()))));
  }

  // A character of a German keyboard comes with Ctrl and Alt.
  private static boolean isShortcut(KeyEvent event) {
    return event.isMetaDown() || event.isControlDown() != event.isAltDown();
  }

  private void add(KeyCode code, BooleanSupplier action, KeyCombination.Modifier... with) {
    Nodes.addInputMap(
        area,
        InputMap.process(
            EventPattern.keyPressed(code, with), event -> result(action.getAsBoolean())));
  }

  private static Result result(boolean done) {
    return done ? Result.CONSUME : Result.PROCEED;
  }
}
