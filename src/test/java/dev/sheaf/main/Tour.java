package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Leads through all that the app can show: every place of the sidebar, every panel, every page
/// behind the menu; what is new there is met without being named here.
final class Tour {
  /// What changes the machine or ends the app.
  private static final Set<String> NOT_ON_TOUR =
      Set.of("menu-quit", "menu-gist-link", "menu-edit-paste");

  private final AppOnDemo app;
  private final FxRobot robot;
  private final Consumer<String> look;

  /// @param look told where the tour is, on the test's thread
  Tour(AppOnDemo app, FxRobot robot, Consumer<String> look) {
    this.app = app;
    this.robot = robot;
    this.look = look;
  }

  /// The first gist with its panels.
  void gist() {
    app.openFirst(robot);
    look("the first gist");
    for (Node tab : robot.lookup(".inspector-tab").queryAll()) {
      robot.interact(((ButtonBase) tab)::fire);
      look("panel " + tab.getId());
    }
    AppOnDemo.press(robot, "Ctrl+F");
    look("finding");
    AppOnDemo.press(robot, "Ctrl+H");
    look("replacing");
    AppOnDemo.press(robot, "Ctrl+Shift+F");
    look("finding in all files");
    robot.push(KeyCode.ESCAPE);
    AppOnDemo.press(robot, "Ctrl+G");
    look("going to a line");
    robot.push(KeyCode.ESCAPE);
  }

  /// Every place of the sidebar, with what it shows first.
  void places() {
    List<String> ids =
        robot.lookup(".sidebar-item").queryAll().stream().map(Node::getId).distinct().toList();
    for (String id : ids) {
      Optional<Node> item = robot.lookup("#" + id).tryQuery();
      if (item.isPresent() && item.get() instanceof ButtonBase button) {
        robot.interact(button::fire);
        look("place " + id);
        robot.push(KeyCode.ESCAPE);
      }
    }
  }

  /// Every page and sheet that the menu opens besides the gist.
  void menu() {
    List<String> ids = new ArrayList<>();
    for (MenuItem item : KeysInWindowTest.items(appMenu().getItems())) {
      ids.add(item.getId());
    }
    List<String> pages =
        ids.stream()
            .filter(id -> !NOT_ON_TOUR.contains(id))
            .filter(id -> !id.startsWith("menu-gist-") && !id.startsWith("menu-code-"))
            .filter(id -> !id.startsWith("menu-edit-") && !id.startsWith("menu-account-demo"))
            .toList();
    for (String id : pages) {
      Optional<MenuItem> item =
          KeysInWindowTest.items(appMenu().getItems()).stream()
              .filter(one -> id.equals(one.getId()) && !one.isDisable())
              .findFirst();
      if (item.isPresent()) {
        robot.interact(item.get()::fire);
        look("after " + id);
        goBack();
      }
    }
  }

  /// The search, a new gist, several gists.
  void work() {
    AppOnDemo.press(robot, "Ctrl+K");
    robot.write("retry");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#search").queryTextInputControl().getText()).isEqualTo("retry");
    look("searching");
    robot.push(KeyCode.ESCAPE);
    app.focusRows(robot);
    AppOnDemo.press(robot, "Ctrl+A");
    look("several gists");
    robot.push(KeyCode.ESCAPE);
    AppOnDemo.press(robot, "Ctrl+N");
    look("a new gist");
  }

  private void goBack() {
    robot.push(KeyCode.ESCAPE);
    Optional<Node> back = robot.lookup("#back").match(AppOnDemo::isSeen).tryQuery();
    if (back.isPresent() && back.get() instanceof ButtonBase button) {
      robot.interact(button::fire);
    }
    await().until(() -> robot.lookup("#app-menu").tryQuery().isPresent());
  }

  private MenuButton appMenu() {
    return robot.lookup("#app-menu").queryAs(MenuButton.class);
  }

  private void look(String where) {
    WaitForAsyncUtils.waitForFxEvents();
    look.accept(where);
  }
}
