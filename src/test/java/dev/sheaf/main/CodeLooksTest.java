package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.CodeChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.text.Indentation;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.shell.Command;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CodeLooksTest {
  @TempDir private Path home;

  private Settings settings;
  private CodeView code;
  private CodeLooks looks;

  @BeforeEach
  void open() {
    settings = Settings.open(home.resolve("settings.json"));
    settings.change(now -> now.withCode(CodeChoice.USUAL.withSize(15).withRuler(100)));
    code = new CodeView(new ImmediateBackground());
    looks = new CodeLooks(settings, code);
  }

  @AfterEach
  void close() {
    looks.close();
    settings.close();
  }

  private void run(FxRobot robot, String id) {
    Command command =
        looks.commands().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    robot.interact(command.verb());
  }

  @Test
  void codeLooksAsTheSettingsSay() {
    CodeLook look = code.look();
    assertThat(look.fontSizeProperty().get()).isEqualTo(15);
    assertThat(look.rulerProperty().get()).isEqualTo(100);
    assertThat(look.wrappedProperty().get()).isFalse();
  }

  @Test
  void aTabIsAsWideAsChosenUnlessItWasChosenForTheDocument(FxRobot robot) {
    CodeDocument makefile = new CodeDocument("Makefile", null, "all:\n\techo");
    robot.interact(() -> code.show(makefile));
    robot.interact(() -> settings.change(now -> now.withCode(now.code().withTab(8))));
    assertThat(makefile.indentationProperty().get()).isEqualTo(Indentation.tabs(8));

    robot.interact(() -> makefile.chooseIndentation(Indentation.tabs(2)));
    robot.interact(() -> settings.change(now -> now.withCode(now.code().withTab(3))));
    assertThat(makefile.indentationProperty().get()).isEqualTo(Indentation.tabs(2));
  }

  @Test
  void whatIsChosenInTheMenuIsShownAndKept(FxRobot robot) {
    run(robot, "wrap");
    run(robot, "blanks");
    run(robot, "ruler-none");
    run(robot, "zoom-out");

    assertThat(code.look().wrappedProperty().get()).isTrue();
    assertThat(settings.choices().code()).isEqualTo(new CodeChoice(null, 14, true, true, 0, 4));
    run(robot, "zoom-usual");
    assertThat(code.look().fontSizeProperty().get()).isEqualTo(CodeChoice.USUAL_SIZE);
  }
}
