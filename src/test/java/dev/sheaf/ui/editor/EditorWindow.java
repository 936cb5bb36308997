package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A window with nothing in it but the editor, and a person in front of it.
final class EditorWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final Workplace at;
  private final EditorView view;
  private final List<Milestone> milestones = new CopyOnWriteArrayList<>();
  private final List<String> opened = new CopyOnWriteArrayList<>();

  EditorWindow(Stage stage, Path home) throws IOException, GistException {
    this(stage, home, SandboxOptions.empty());
  }

  EditorWindow(Stage stage, Path home, SandboxOptions options) throws IOException, GistException {
    FxBackground background = new FxBackground();
    at = new Workplace(home, background, options);
    view =
        new EditorView(
            at.model(),
            background,
            new Browser(opened::add),
            InstantSource.system(),
            milestones::add);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/editor/editor.css"));
    theme.apply(false);
    Scene scene = new Scene(view.root(), 700, 600);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  Workplace at() {
    return at;
  }

  EditorView view() {
    return view;
  }

  List<Milestone> milestones() {
    return milestones;
  }

  List<String> opened() {
    return opened;
  }

  /// Makes a gist, shows it, and waits until its text can be read.
  Gist show(String... namesAndContents) throws GistException {
    Gist gist = at.given(namesAndContents);
    show(gist);
    return gist;
  }

  void show(Gist gist) {
    milestones.clear();
    robot.interact(() -> at.show(gist));
    awaitText();
  }

  void awaitText() {
    await().until(() -> milestones.contains(Milestone.GIST_SHOWN));
  }

  void doNow(Runnable action) {
    robot.interact(action);
  }

  Optional<Node> find(String query) {
    return robot.lookup(query).tryQuery().filter(EditorWindow::isShown);
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void awaitShown(String query) {
    await().untilAsserted(() -> assertThat(find(query)).as(query).isPresent());
  }

  void awaitGone(String query) {
    await().untilAsserted(() -> assertThat(find(query)).as(query).isEmpty());
  }

  String text(String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  void awaitText(String query, String text) {
    await()
        .untilAsserted(
            () -> assertThat(find(query).map(n -> ((Labeled) n).getText())).contains(text));
  }

  String fieldText(String query) {
    return robot.lookup(query).queryAs(TextInputControl.class).getText();
  }

  /// What the tabs say to a screen reader, from left to right.
  List<String> tabs() {
    return robot.lookup(".file-tab").queryAll().stream()
        .filter(EditorWindow::isShown)
        .sorted((one, other) -> Double.compare(one.getLayoutX(), other.getLayoutX()))
        .map(Node::getAccessibleText)
        .toList();
  }

  void awaitTabs(String... spoken) {
    await().untilAsserted(() -> assertThat(tabs()).containsExactly(spoken));
  }

  Node tab(String spoken) {
    return robot.lookup(".file-tab").queryAll().stream()
        .filter(EditorWindow::isShown)
        .filter(tab -> spoken.equals(tab.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  void click(String query) {
    awaitShown(query);
    robot.clickOn(query);
  }

  void click(Node node) {
    robot.clickOn(node);
  }

  void doubleClick(Node node) {
    robot.doubleClickOn(node);
  }

  void rightClick(Node node) {
    robot.clickOn(node, MouseButton.SECONDARY);
  }

  void press(KeyCode... keys) {
    robot.push(keys);
  }

  void type(String text) {
    robot.write(text, 0);
  }

  /// Puts the caret at the beginning of the front file and types there.
  void typeIntoCode(String text) {
    robot.interact(view::focus);
    press(KeyCode.CONTROL, KeyCode.HOME);
    type(text);
  }

  @Override
  public void close() {
    robot.interact(view::close);
    robot.interact(at::close);
  }
}
