package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.Fitting;
import dev.sheaf.ui.kit.LongTexts;
import dev.sheaf.ui.kit.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LongTextsInAppTest {
  @TempDir private Path home;
  private final Locale before = Locale.getDefault();
  private AppOnDemo app;

  @Start
  void start(Stage stage) throws Exception {
    LongTexts.write();
    Locale.setDefault(LongTexts.LOCALE);
    app = AppOnDemo.open(stage, home, 900, 600);
  }

  @AfterEach
  void stop() {
    app.close();
    Locale.setDefault(before);
  }

  @Test
  void textsTwoFifthsLongerHaveRoomInTheSmallestWindow(FxRobot robot) {
    Map<String, String> faults = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    Tour tour =
        new Tour(
            app,
            robot,
            where -> {
              seen.add(where);
              robot.interact(
                  () ->
                      Fitting.faultsEverywhere().forEach(what -> faults.putIfAbsent(what, where)));
            });
    tour.gist();
    assertThat(Messages.text("editor.save")).isEqualTo("SSavee");
    tour.places();
    tour.menu();
    tour.work();

    assertThat(faults).isEmpty();
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @Test
  void whatHasNoRoomIsFound(FxRobot robot) {
    Set<String> faults = new LinkedHashSet<>();
    robot.interact(
        () -> {
          Label cut = new Label("A text that is far too long for its place");
          cut.setMaxWidth(60);
          Button gone = new Button("Gone");
          gone.setMinWidth(0);
          gone.setMaxWidth(0);
          Button over = new Button("Over the text before it");
          over.setMinWidth(100);
          over.setTranslateX(-30);
          Button beyond = new Button("Beyond the edge");
          beyond.setMinWidth(200);
          faults.addAll(Fitting.faultsIn(new Scene(new HBox(cut, gone, over, beyond), 200, 40)));
        });
    assertThat(faults.toString())
        .contains("cut without a word", "no room", "over Label", "a button beyond its window");
  }
}
