package dev.sheaf.ui.forks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ForkComparisonViewTest {
  @TempDir private static Path home;

  private final Notices notices = new Notices();
  private final List<URI> browsed = new ArrayList<>();
  private SandboxLibrary demo;
  private ForksViewModel forks;
  private ForkComparisonViewModel comparison;
  private ForkComparisonView view;
  private Gist original;
  private Gist fork;

  @Start
  void open(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "at"));
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      original =
          other.create(
              NewGist.of(
                  "Lines",
                  Visibility.PUBLIC,
                  Map.of("a.txt", "one\ntwo\nthree\n", "b.txt", "one\n")));
    }
    fork = demo.library().fork(original.id()).gist();
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    forks = new ForksViewModel(demo.library(), demo.session(), background, notices, clock);
    comparison =
        new ForkComparisonViewModel(demo.library(), demo.session(), background, notices, clock);
    forks.onCompare(comparison);
    view = new ForkComparisonView(comparison, background);
    Region panel = new ForksView(forks, browsed::add).root();
    panel.setMinWidth(250);
    HBox.setHgrow(view.root(), Priority.ALWAYS);
    stage.setScene(new Scene(new HBox(panel, view.root()), 980, 700));
    stage.show();
    forks.panel().activeProperty().set(true);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          view.close();
          comparison.close();
          forks.close();
        });
    demo.close();
  }

  private void change(int user, Gist gist, String file, String text) throws GistException {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put(file, new FileChange.Write(text));
    try (GitHub someone = demo.connect(demo.sandbox().users().get(user))) {
      someone.update(gist.id(), new GistChange(null, files));
    }
  }

  private void show(FxRobot robot, Gist gist) {
    robot.interact(() -> demo.session().show(new Shown.Saved(gist)));
    await().until(() -> forks.panel().stateProperty().get() instanceof Loadable.Loaded);
  }

  private static void click(FxRobot robot, String words) {
    awaitWords(robot, words);
    robot.clickOn(robot.lookup((Node node) -> says(node, words)).<Node>query());
  }

  private static boolean says(Node node, String words) {
    return node.isVisible()
        && (words.equals(node.getAccessibleText())
            || (node instanceof Labeled labeled && words.equals(labeled.getText())));
  }

  private static void awaitWords(FxRobot robot, String words) {
    await().until(() -> robot.lookup((Node node) -> says(node, words)).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ListView<?> list(FxRobot robot, String id) {
    await().until(() -> robot.lookup(id).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(id).queryAs(ListView.class);
  }

  @Test
  void aForkOpensWithADoubleClickAndLeadsBack(FxRobot robot) {
    show(robot, original);
    awaitWords(robot, "Yours");
    robot.doubleClickOn(robot.lookup("#forks .fork-row").<Node>query());
    await().until(() -> demo.session().shownGist().map(Gist::id).orElse("").equals(fork.id()));
    click(robot, "Forked from a gist of octavia");
    await().until(() -> demo.session().shownGist().map(Gist::id).orElse("").equals(original.id()));
  }

  @Test
  void aForkOpensWithAClickOnItsOwnersName(FxRobot robot) {
    show(robot, original);
    click(robot, "Open the fork of hello");
    await().until(() -> demo.session().shownGist().map(Gist::id).orElse("").equals(fork.id()));
  }

  @Test
  void theForksPageOpensInTheBrowser(FxRobot robot) {
    show(robot, original);
    click(robot, "Open the fork of hello in browser");
    assertThat(browsed).containsExactly(WebAddress.uriOf(fork.page()));
  }

  @Test
  void somebodyElsesForkIsComparedFileByFile(FxRobot robot) throws Exception {
    Gist theirs;
    try (GitHub other = demo.connect(demo.sandbox().users().get(2))) {
      theirs = other.fork(original.id());
    }
    change(2, theirs, "a.txt", "one\nTWO\nthree\n");
    show(robot, original);
    click(robot, "Compare the fork of kumo with the original");
    assertThat(list(robot, "#changed-files").getItems()).hasSize(1);
    awaitWords(robot, "Fork of kumo");
    assertThat(robot.lookup("#fork-news-tab").tryQuery().filter(Node::isVisible)).isPresent();
    assertThat(robot.lookup("#fork-news-tab").<Node>query().getParent().isVisible()).isFalse();
    robot.clickOn("#fork-comparison-close");
    await().until(() -> comparison.stateProperty().get() instanceof Loadable.Idle);
  }

  @Test
  void whatTheOriginalHasIsBroughtOverAsADraft(FxRobot robot) throws Exception {
    change(1, original, "a.txt", "ONE\ntwo\nthree\n");
    change(1, original, "b.txt", "theirs\n");
    change(0, fork, "a.txt", "one\ntwo\nTHREE\n");
    change(0, fork, "b.txt", "mine\n");
    show(robot, fork);
    await().until(() -> robot.lookup("#fork-source-compare").tryQuery().isPresent());
    await().until(() -> forks.sourceProperty().get().isPresent());
    robot.clickOn("#fork-source-compare");
    ListView<?> news = list(robot, "#fork-news");
    assertThat(news.getItems()).hasSize(2);
    awaitWords(robot, "Both changed it, in different places.");
    assertThat(news.isFocused()).isTrue();
    robot.interact(() -> news.getSelectionModel().select(1));
    awaitWords(robot, "Both changed the same lines.");
    ComboBox<?> ways = robot.lookup("#fork-ways").queryComboBox();
    robot.interact(() -> ways.getSelectionModel().selectLast());
    assertThat(comparison.choices().values())
        .extracting(NewsFile.Way::choice)
        .containsOnly(Choice.BOTH, Choice.TAKE);
    robot.clickOn("#fork-bring");
    await().until(() -> comparison.stateProperty().get() instanceof Loadable.Idle);
    Draft draft = demo.library().drafts().find(fork.id()).orElseThrow();
    assertThat(draft.change().files())
        .containsOnly(
            Map.entry("a.txt", new FileChange.Write("ONE\ntwo\nTHREE\n")),
            Map.entry("b.txt", new FileChange.Write("theirs\n")));
  }

  @Test
  void aForkWithUnsavedChangesIsLeftAlone(FxRobot robot) throws Exception {
    change(1, original, "a.txt", "theirs\n");
    Draft typed =
        new Draft(
            fork.id(), fork.id(), "Lines", "Typed", Visibility.PUBLIC, List.of(), Instant.now());
    demo.library().drafts().keep(typed);
    show(robot, fork);
    robot.interact(() -> comparison.compare(new ForkPair(original.id(), fork.id())));
    list(robot, "#fork-news");
    robot.clickOn("#fork-bring");
    await()
        .until(
            () ->
                notices.shown().stream()
                    .map(Notice::text)
                    .anyMatch(text -> text.startsWith("Your fork has unsaved changes")));
    assertThat(demo.library().drafts().find(fork.id()).orElseThrow().description())
        .isEqualTo("Typed");
    assertThat(comparison.choices().keySet()).extracting(NewsFile::name).containsExactly("a.txt");
  }

  @Test
  void aForkThatIsLikeTheOriginalSaysSo(FxRobot robot) {
    show(robot, fork);
    robot.interact(() -> comparison.compare(new ForkPair(original.id(), fork.id())));
    awaitWords(robot, "No difference");
    robot.clickOn("#fork-news-tab");
    awaitWords(robot, "Nothing new");
  }

  @Test
  void aComparisonThatFailsIsTriedAgain(FxRobot robot) throws Exception {
    Gist theirs;
    try (GitHub other = demo.connect(demo.sandbox().users().get(2))) {
      theirs = other.fork(original.id());
    }
    demo.sandbox().unplug();
    robot.interact(() -> comparison.compare(new ForkPair(original.id(), theirs.id())));
    awaitWords(robot, "Retry");
    demo.sandbox().plugIn();
    click(robot, "Retry");
    awaitWords(robot, "No difference");
  }
}
