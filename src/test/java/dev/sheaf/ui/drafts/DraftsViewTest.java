package dev.sheaf.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DraftsViewTest {
  @TempDir private static Path home;

  private SandboxLibrary demo;
  private DraftsViewModel model;
  private ComparisonView comparison;

  @Start
  void open(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "at"));
    Gist gist =
        demo.library()
            .create(NewGist.of("Words", Visibility.SECRET, Map.of("a.txt", "one\ntwo\n")))
            .gist();
    String blob = gist.file("a.txt").map(GistFile::blobId).orElseThrow();
    demo.library()
        .drafts()
        .keep(
            new Draft(
                gist.id(),
                gist.id(),
                "Words",
                "Other words",
                Visibility.SECRET,
                List.of(new DraftFile("a.txt", blob, "a.txt", "one\nTWO\n", false)),
                Instant.now()));
    FxBackground background = new FxBackground();
    model =
        new DraftsViewModel(
            demo.library(), demo.session(), background, new Notices(), InstantSource.system());
    comparison = new ComparisonView(model, background);
    stage.setScene(new Scene(new HBox(new DraftsView(model).root(), comparison.root()), 950, 500));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(comparison::close);
    robot.interact(model::close);
    demo.close();
  }

  @Test
  void aRowSaysWhatTheDraftChangesAndOpensIt(FxRobot robot) {
    awaitLabel(robot, "Edit · 1 file, description · +1 −1");
    robot.clickOn("Other words");
    await().until(() -> demo.session().shown() instanceof Shown.Saved);
  }

  @Test
  void aDraftIsComparedFileByFile(FxRobot robot) {
    awaitLabel(robot, "Compare");
    robot.clickOn("Compare");
    await().until(() -> robot.lookup(".diff-panes").tryQuery().isPresent());
    await().until(() -> robot.lookup("+1").tryQuery().isPresent());
    assertThat(robot.lookup("#draft-files").tryQuery()).isPresent();
    assertThat(demo.session().shown()).isInstanceOf(Shown.Nothing.class);
    robot.clickOn("#draft-comparison-close");
    await().until(() -> robot.lookup(".diff-panes").tryQuery().isEmpty());
  }

  @Test
  void aDiscardedDraftLeavesTheList(FxRobot robot) {
    awaitLabel(robot, "Discard");
    robot.clickOn("Discard");
    awaitLabel(robot, "No drafts");
  }

  private static void awaitLabel(FxRobot robot, String text) {
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .contains(text));
  }
}
