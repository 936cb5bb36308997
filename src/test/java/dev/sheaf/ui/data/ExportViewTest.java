package dev.sheaf.ui.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.export.Asking;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.session.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ExportViewTest {
  @TempDir private Path home;

  private final Notices notices = new Notices();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private SandboxLibrary demo;
  private DataViewModel model;
  private DataView view;
  private HBox window;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    var _ = demo.library().create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "text")));
    demo.library().sync().full();
    FxBackground background = new FxBackground();
    Passwords passwords = new Passwords(Map.of(), new RunOnlyKeychain());
    LoadHistory history = new LoadHistory(home);
    Loader loader = new Loader(List.of(demo.library()), passwords, history);
    model =
        new DataViewModel(
            new AskViewModel(
                new Asking(demo.library().finding().place()),
                demo.library().finding().asked(),
                demo.session(),
                background,
                notices),
            new ExportViewModel(
                new Loading(loader, passwords, history), demo.session(), background, notices));
    view = new DataView(model, background);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/data/data.css"));
    theme.apply(false);
    // A control cannot be made before the toolkit runs.
    window = new HBox(new Button("elsewhere"));
    HBox.setHgrow(view.root(), Priority.ALWAYS);
    Scene scene = new Scene(window, 990, 950);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  // As the window does it: what was made long ago comes into it and gets the focus at once.
  @BeforeEach
  void open(FxRobot robot) {
    await().until(() -> !view.code().root().getChildrenUnmodifiable().isEmpty());
    robot.interact(
        () -> {
          window.getChildren().add(view.root());
          view.focus();
        });
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(model::close);
    demo.close();
  }

  private static void choose(FxRobot robot, String kind, String place) {
    robot.clickOn("#data-export");
    robot.clickOn("#load-kind");
    robot.clickOn(kind);
    robot.clickOn("#load-place");
    robot.interact(() -> robot.lookup("#load-place").queryTextInputControl().setText(place));
  }

  private static boolean isShown(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().map(ExportViewTest::isShown).orElse(false);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void theQuestionHasTheFocusFromTheStart(FxRobot robot) {
    assertThat(view.code().root().isFocusWithin()).isTrue();
    robot.write("-- ");
    await().until(() -> model.ask().question().text().startsWith("-- select"));
  }

  @Test
  void aLoadIsChosenAndRunAndItsFolderOpened(FxRobot robot) throws Exception {
    Path out = home.resolve("out");
    choose(robot, "CSV folder", out.toString());
    assertThat(isShown(robot, "#load-open")).isFalse();
    assertThat(isShown(robot, "Nothing was loaded yet.")).isTrue();
    robot.clickOn("#load-users");
    robot.clickOn("#load");
    await().until(() -> isShown(robot, "#load-open"));
    assertThat(Files.readString(out.resolve("sheaf/gist_files.csv"))).contains("\"a.txt\"");
    assertThat(out.resolve("sheaf/users.csv")).doesNotExist();
    robot.clickOn("#load-open");
    assertThat(requests).containsExactly(new Request.OpenFolder(out));
    await().until(() -> isShown(robot, "Loaded"));
    TitledPane load = robot.lookup(".titled-pane").queryAs(TitledPane.class);
    assertThat(load.getAccessibleText()).startsWith("Loaded, csv:" + out);
    robot.clickOn("Loaded");
    await().until(() -> isShown(robot, "1 row · 1 written · 0 gone"));
  }

  @Test
  void aLoadThatIsUnderWayTellsHowFarItIsAndCanBeStopped(FxRobot robot) {
    demo.sandbox().trouble().slow(Duration.ofSeconds(20));
    Path out = home.resolve("out");
    choose(robot, "JSON Lines folder", out.toString());
    robot.clickOn("#load");
    await().until(() -> isShown(robot, "#load-cancel"));
    await().until(() -> text(robot, "#load-progress").startsWith("Asking 127.0.0.1"));
    assertThat(robot.lookup("#load").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#load-place").query().isDisabled()).isTrue();
    robot.clickOn("#load-cancel");
    await().until(() -> !isShown(robot, "#load-cancel"));
    assertThat(robot.lookup("#load").query().isDisabled()).isFalse();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("The load is stopped. The destination is as it was before.");
    assertThat(out).doesNotExist();
    demo.sandbox().trouble().end();
  }

  @Test
  void aLoadThatFailsSaysWhyAndIsListed(FxRobot robot) throws Exception {
    Path occupied = Files.writeString(home.resolve("text.db"), "no database at all");
    choose(robot, "SQLite file", occupied.toString());
    robot.clickOn("#load");
    await().until(() -> isShown(robot, "#load-problem"));
    assertThat(text(robot, "#load-problem"))
        .startsWith("Nothing was loaded, and the destination is as it was:")
        .contains("text.db");
    await().until(() -> isShown(robot, "Failed"));
    assertThat(occupied).hasContent("no database at all");
    assertThat(isShown(robot, "#load-open")).isFalse();
  }

  @Test
  void aServerIsAskedForItsPasswordInAFieldOfItsOwn(FxRobot robot) {
    robot.clickOn("#data-export");
    assertThat(isShown(robot, "#load-password")).isFalse();
    choose(robot, "PostgreSQL server", "//me:hunter2@127.0.0.1/gists");
    assertThat(isShown(robot, "#load-password")).isTrue();
    assertThat(isShown(robot, "#load-choose")).isFalse();
    robot.clickOn("#load");
    await().until(() -> isShown(robot, "#load-problem"));
    assertThat(text(robot, "#load-problem"))
        .startsWith("Leave the password out of the address")
        .doesNotContain("hunter2");
  }
}
