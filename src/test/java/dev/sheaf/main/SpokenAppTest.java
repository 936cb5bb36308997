package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.Spoken;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SpokenAppTest {
  @TempDir private Path home;
  private AppOnDemo app;

  @Start
  void start(Stage stage) throws Exception {
    app = AppOnDemo.open(stage, home, 1000, 900);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void aScreenReaderHasWordsForAllThatTheAppShows(FxRobot robot) {
    Map<String, String> silent = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    Tour tour =
        new Tour(
            app,
            robot,
            where -> {
              seen.add(where);
              robot.interact(
                  () -> Spoken.silentEverywhere().forEach(what -> silent.putIfAbsent(what, where)));
            });
    tour.gist();
    tour.places();
    tour.menu();
    tour.work();

    assertThat(silent).isEmpty();
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @Test
  void rowsAreReadAsAPersonWouldSayThem(FxRobot robot) {
    app.openFirst(robot);
    Set<String> rows = new LinkedHashSet<>();
    for (ListCell<?> cell : robot.lookup("#gists .list-cell").<ListCell<?>>queryAll()) {
      if (!cell.isEmpty()) {
        rows.add((String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
      }
    }
    assertThat(rows)
        .anyMatch(
            row ->
                row.matches(
                    "Retry\\.java, Retry with jitter and a hard deadline, .*updated .* ago, 3"
                        + " files.*"));
  }

  @Test
  void whatHasNoWordsIsFound(FxRobot robot) {
    Set<String> silent = new LinkedHashSet<>();
    robot.interact(
        () -> {
          Region pressed = new Region();
          pressed.setOnMouseClicked(event -> {});
          ListCell<String> cell = new ListCell<>();
          VBox box = new VBox(new Button(null, new Region()), new TextField(), pressed, cell);
          silent.addAll(Spoken.silentIn(box));
        });
    assertThat(silent).hasSize(3);
    assertThat(silent.toString())
        .contains("a button without a name", "a control without a name", "something to press");
  }
}
