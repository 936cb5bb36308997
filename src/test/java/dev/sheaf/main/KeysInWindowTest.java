package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.ui.shell.WindowKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
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
class KeysInWindowTest {
  @TempDir private Path home;
  private AppOnDemo app;

  /// A key and what must be another after it was pressed.
  private record Key(String menuItem, String keys, Supplier<Object> seen) {}

  @Start
  void start(Stage stage) throws Exception {
    app = AppOnDemo.open(stage, home, 1000, 900);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private List<Key> table(FxRobot robot) {
    Supplier<Object> focus = () -> String.valueOf(app.focus(robot));
    return List.of(
        new Key("gist-save", "Ctrl+S", () -> saveOffered(robot)),
        new Key("settings", "Ctrl+Comma", () -> AppOnDemo.is(robot, ".settings-page")),
        new Key("view-search", "Ctrl+K", focus),
        new Key("view-palette", "Ctrl+Shift+P", () -> AppOnDemo.is(robot, "#palette")),
        new Key("text-find", "Ctrl+F", () -> AppOnDemo.is(robot, "#find")),
        new Key("text-replace", "Ctrl+H", () -> AppOnDemo.is(robot, "#find-replace")),
        new Key("file-next", "Ctrl+Tab", () -> frontFile(robot)),
        new Key("file-previous", "Ctrl+Shift+Tab", () -> frontFile(robot)),
        new Key("gist-star", "Ctrl+D", () -> text(robot, "#editor-star")),
        new Key("view-INFO", "Alt+4", () -> panel(robot)),
        new Key("view-FORKS", "Alt+3", () -> panel(robot)),
        new Key("view-COMMENTS", "Alt+2", () -> panel(robot)),
        new Key("view-HISTORY", "Alt+1", () -> panel(robot)),
        new Key("view-inspector", "Ctrl+I", () -> AppOnDemo.is(robot, ".inspector")),
        new Key("view-sidebar", "Ctrl+B", () -> AppOnDemo.is(robot, ".sidebar")),
        new Key("zoom-in", "Ctrl+Plus", this::codeSize),
        new Key("zoom-out", "Ctrl+Minus", this::codeSize),
        new Key("zoom-in", "Ctrl+Equals", this::codeSize),
        new Key("zoom-usual", "Ctrl+0", this::codeSize),
        new Key("wrap", "Alt+Z", () -> app.settings().choices().code().wrapped()),
        new Key("help-keys", "F1", () -> AppOnDemo.is(robot, "#keys")),
        new Key("help-menu", "F10", () -> appMenu(robot).isShowing()),
        new Key("gist-refresh", "F5", () -> text(robot, "#sync-state")),
        new Key("gist-new", "Ctrl+N", () -> text(robot, "#editor-title")));
  }

  private static Object saveOffered(FxRobot robot) {
    return !robot.lookup("#editor-save").query().isDisabled();
  }

  private Object codeSize() {
    return app.settings().choices().code().size();
  }

  // So that there is something to save.
  private void change(FxRobot robot) {
    robot.interact(() -> robot.lookup(".code-area").query().requestFocus());
    robot.write("x");
    await().until(() -> saveOffered(robot).equals(true));
    app.focusRows(robot);
  }

  private static Object text(FxRobot robot, String query) {
    return robot
        .lookup(query)
        .<Node>tryQuery()
        .filter(Labeled.class::isInstance)
        .map(
            node ->
                ((Labeled) node).getText() + node.getPseudoClassStates() + node.getAccessibleText())
        .orElse("");
  }

  private static Object frontFile(FxRobot robot) {
    return robot.lookup("#editor-tabs *").queryAll().stream()
        .filter(KeysInWindowTest::selected)
        .map(Node::getAccessibleText)
        .toList();
  }

  private static boolean selected(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"));
  }

  private static Object panel(FxRobot robot) {
    return robot.lookup(".inspector-tab").<ToggleButton>queryAll().stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getId)
        .toList();
  }

  private static MenuButton appMenu(FxRobot robot) {
    return robot.lookup("#app-menu").queryAs(MenuButton.class);
  }

  @Test
  void everyKeyDoesWhatItStandsForAndTheMenuShowsIt(FxRobot robot) {
    app.openFirst(robot);
    change(robot);
    for (Key key : table(robot)) {
      Object before = key.seen().get();
      AppOnDemo.press(robot, key.keys());
      await(key.menuItem() + " by " + key.keys())
          .until(() -> !Objects.equals(before, key.seen().get()));
      robot.push(KeyCode.ESCAPE);
      app.focusRows(robot);
    }
  }

  @Test
  void theOpenMenuShowsTheKeyOfEachCommand(FxRobot robot) {
    app.openFirst(robot);
    List<Key> table = table(robot);
    AppOnDemo.press(robot, "F10");
    await().until(appMenu(robot)::isShowing);
    List<MenuItem> items = items(appMenu(robot).getItems());
    for (Key key : table) {
      KeyCombination shown =
          items.stream()
              .filter(item -> ("menu-" + key.menuItem()).equals(item.getId()))
              .map(MenuItem::getAccelerator)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no key shown for " + key.menuItem()));
      assertThat(shown.getName().replace("Shortcut", "Ctrl"))
          .isIn(KeyCombination.valueOf(key.keys()).getName(), "Ctrl+Plus");
    }
    assertThat(items).extracting(MenuItem::getId).contains("menu-edit-undo", "menu-edit-selectAll");
  }

  static List<MenuItem> items(List<MenuItem> items) {
    List<MenuItem> all = new ArrayList<>();
    for (MenuItem item : items) {
      if (item instanceof Menu menu) {
        all.addAll(items(menu.getItems()));
      } else if (item.getText() != null) {
        all.add(item);
      }
    }
    return all;
  }

  @Test
  void theEditMenuActsOnTheFieldThatHadTheFocus(FxRobot robot) {
    app.openFirst(robot);
    AppOnDemo.press(robot, "Ctrl+K");
    TextField search = (TextField) app.focus(robot);
    robot.interact(() -> search.setText("abc"));
    AppOnDemo.press(robot, "F10");
    MenuItem all =
        items(appMenu(robot).getItems()).stream()
            .filter(item -> "menu-edit-selectAll".equals(item.getId()))
            .findFirst()
            .orElseThrow();
    robot.interact(
        () -> {
          all.fire();
          appMenu(robot).hide();
        });
    assertThat(search.getSelectedText()).isEqualTo("abc");
    assertThat(app.focus(robot)).isEqualTo(search);
  }

  @Test
  void everyCommandOfTheMenusIsInThePalette(FxRobot robot) {
    app.openFirst(robot);
    List<MenuItem> items = items(appMenu(robot).getItems());
    items.addAll(items(robot.lookup("#account-menu").queryAs(MenuButton.class).getItems()));
    items.addAll(items(robot.lookup("#editor-more").queryAs(MenuButton.class).getItems()));
    items.addAll(items(robot.lookup("#gists-sort").queryAs(MenuButton.class).getItems()));
    assertThat(items).hasSizeGreaterThan(70);
    AppOnDemo.press(robot, "Ctrl+Shift+P");
    String shown = robot.lookup("#palette-commands").queryListView().getItems().toString();
    for (MenuItem item : items) {
      if (item.isVisible() && item.getOnAction() != null) {
        assertThat(shown).contains("label=" + item.getText() + ",");
      }
    }
  }

  @Test
  void theWindowItselfKnowsTheKeyForQuittingWhereNoLibraryDoes(FxRobot robot) {
    assertThat(app.stage().getScene().getAccelerators())
        .containsKey(KeyCombination.valueOf(WindowKey.QUIT.spelled()));
  }

  @Test
  void theSheetOfKeysHoldsThoseOfFieldsToo(FxRobot robot) {
    app.openFirst(robot);
    AppOnDemo.press(robot, "F1");
    List<String> shown =
        robot.lookup(".keys-sheet .line").<HBox>queryAll().stream()
            .map(
                line ->
                    line.getChildren().stream()
                        .filter(Labeled.class::isInstance)
                        .map(label -> ((Labeled) label).getText())
                        .collect(Collectors.joining(": ")))
            .toList();
    assertThat(shown)
        .contains(
            "Save: Ctrl+S",
            "Settings…: Ctrl+,",
            "Run the question: Ctrl+↵",
            "Send the comment: Ctrl+↵",
            "Suggest words for the question: Ctrl+Space");
  }

  @Test
  void thePaletteGoesToEveryPlaceOfTheSidebar(FxRobot robot) {
    app.openFirst(robot);
    List<String> places =
        robot.lookup(".sidebar-item").queryAll().stream()
            .map(Node::getId)
            .filter(id -> id.startsWith("shelf-") && !id.equals("shelf-data"))
            .toList();
    assertThat(places).contains("shelf-all", "shelf-starred", "shelf-trash", "shelf-publicGists");
    AppOnDemo.press(robot, "Ctrl+Shift+P");
    String shown = robot.lookup("#palette-commands").queryListView().getItems().toString();
    assertThat(places).allSatisfy(id -> assertThat(shown).contains(id.replace("shelf-", "id=go-")));

    robot.write("go starred");
    robot.push(KeyCode.ENTER);
    await().until(() -> selected(robot.lookup("#shelf-starred").query()));
    assertThat(AppOnDemo.is(robot, "#palette")).isFalse();
  }

  @Test
  void thePaletteRunsWhatIsChosenAndGivesTheFocusBack(FxRobot robot) {
    app.openFirst(robot);
    Node before = app.focus(robot);
    AppOnDemo.press(robot, "Ctrl+Shift+P");
    assertThat(app.focus(robot).getId()).isEqualTo("palette");
    robot.push(KeyCode.ESCAPE);
    assertThat(AppOnDemo.is(robot, "#palette")).isFalse();
    assertThat(app.focus(robot)).isEqualTo(before);

    AppOnDemo.press(robot, "Ctrl+Shift+P");
    robot.write("wrap");
    robot.push(KeyCode.ENTER);
    assertThat(app.settings().choices().code().wrapped()).isTrue();
    assertThat(app.focus(robot)).isEqualTo(before);
    assertThat(app.settings().choices().recentCommands()).containsExactly("wrap");

    AppOnDemo.press(robot, "Ctrl+Shift+P");
    robot.write("duplicate line below");
    robot.push(KeyCode.ENTER);
    await().until(() -> app.focus(robot).getStyleClass().contains("code-area"));
  }

  @Test
  void whatCannotRunSaysWhyAndThePaletteStaysOpen(FxRobot robot) {
    app.openFirst(robot);
    AppOnDemo.press(robot, "Ctrl+Shift+P");
    robot.interact(() -> robot.lookup("#palette").queryAs(TextField.class).setText("save"));
    robot.push(KeyCode.ENTER);
    assertThat(AppOnDemo.is(robot, "#palette")).isTrue();
    ListView<?> list = robot.lookup("#palette-commands").queryListView();
    assertThat(list.getItems().getFirst()).asString().contains("label=Save");
    assertThat(robot.lookup("#palette").queryAs(TextField.class).getAccessibleHelp())
        .contains("Nothing to save");
  }
}
