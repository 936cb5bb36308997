package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SidebarViewTest {
  @TempDir private static Path home;
  private final List<Place> opened = new ArrayList<>();
  private SandboxLibrary demo;
  private SidebarView sidebar;
  private PaneLayout panes;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    SidebarViewModel model =
        new SidebarViewModel(demo.library(), new ImmediateBackground(), true, opened::add);
    sidebar = new SidebarView(model, new SidebarActions(node -> {}, login -> {}, question -> {}));
    panes = new PaneLayout(sidebar.root(), new Region(), new Region(), new Region());
    sidebar.onChosen(panes::closeOverlay);
    stage.setScene(new Scene(panes, 900, 600));
    stage.show();
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  @Test
  void tabStopsAtOnePlaceAndTheArrowsLeadToTheOthers(FxRobot robot) {
    robot.interact(panes::toggleSidebar);
    assertThat(stops(robot)).containsExactly("shelf-all");

    robot.interact(() -> robot.lookup("#shelf-all").query().requestFocus());
    robot.push(KeyCode.DOWN);
    assertThat(robot.lookup("#shelf-secret").query().isFocused()).isTrue();
    assertThat(stops(robot)).containsExactly("shelf-secret");

    robot.push(KeyCode.TAB);
    assertThat(robot.lookup("#add-person").query().isFocused()).isTrue();
    assertThat(stops(robot)).containsExactly("shelf-all");
  }

  private static List<String> stops(FxRobot robot) {
    return robot.lookup(".sidebar-item").queryAll().stream()
        .filter(item -> item instanceof ToggleButton && item.isFocusTraversable())
        .map(Node::getId)
        .toList();
  }

  @Test
  void choosingAPlaceInANarrowWindowPutsTheSidebarAway(FxRobot robot) {
    assertThat(sidebar.root().isVisible()).isFalse();
    robot.interact(panes::toggleSidebar);
    assertThat(sidebar.root().isVisible()).isTrue();

    robot.clickOn("#shelf-secret");
    assertThat(opened).contains(new Place.OfShelf(new Shelf.Secret()));
    assertThat(sidebar.root().isVisible()).isFalse();
  }
}
