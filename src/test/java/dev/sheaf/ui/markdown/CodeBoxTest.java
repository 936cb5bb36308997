package dev.sheaf.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CodeBoxTest {
  @Test
  void ofALineThatIsCutNothingIsLeftBehindItsEnd(FxRobot robot) {
    Stretch red = new Stretch("red", List.of("terminal-red"));
    Stretch line = new Stretch("x".repeat(5_000), List.of());
    CodeBox box = new CodeBox(List.of(line, red, line, red, new Stretch("\nend", List.of())));
    robot.interact(() -> new Scene(box.root()).getRoot().applyCss());
    assertThat(box.root().lookupAll(".code-text").stream().map(node -> ((Text) node).getText()))
        .containsExactly("x".repeat(2_000) + "\u2026", "\nend");
  }
}
