package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AccountSwitchViewTest {
  private static final Account WORK =
      new Account(Host.parse("ghe.example.com").orElseThrow(), 7, "jo-work", "Jo", null);

  private final List<Neighbour> opened = new ArrayList<>();
  private final NeighboursViewModel model =
      new NeighboursViewModel(this::look, new ImmediateBackground(), InstantSource.system());
  private boolean reachable = true;
  private MenuButton button;

  private int look(Account account) throws GistException {
    if (!reachable) {
      throw new GistException(new Failure.Offline(account.host().name()));
    }
    return 3;
  }

  @Start
  void start(Stage stage) {
    AccountSwitchView view =
        new AccountSwitchView(
            model,
            "jo",
            "github.com",
            new AccountSwitchView.Actions(
                opened::add, List.of(Command.always("account-add", "Add", null, () -> {}))));
    button = (MenuButton) view.root();
    stage.setScene(new Scene(new StackPane(view.root()), 300, 200));
    stage.show();
  }

  private List<String> items() {
    return button.getItems().stream().map(MenuItem::getText).filter(text -> text != null).toList();
  }

  @Test
  void whoHasOneAccountSeesNoSwitch(FxRobot robot) {
    assertThat(button.isVisible()).isFalse();
    robot.interact(() -> model.show(List.of(WORK)));
    assertThat(button.isVisible()).isTrue();
    assertThat(button.getAccessibleText()).isEqualTo("Library of jo on github.com");
  }

  @Test
  void whatIsNewElsewhereIsMarkedAndSaid(FxRobot robot) {
    robot.interact(() -> model.show(List.of(WORK)));
    robot.interact(model::lookIfDue);
    assertThat(robot.lookup(".news").query().isVisible()).isTrue();
    assertThat(button.getAccessibleText()).contains("3 new or changed");
    assertThat(items()).contains("jo-work on ghe.example.com\n3 new or changed", "Add");
  }

  @Test
  void troubleIsSaidQuietly(FxRobot robot) {
    reachable = false;
    robot.interact(() -> model.show(List.of(WORK)));
    robot.interact(model::lookIfDue);
    assertThat(robot.lookup(".news").query().isVisible()).isFalse();
    assertThat(items().getFirst()).contains("ghe.example.com").contains("\n");
  }

  @Test
  void anotherAccountOpensFromTheSwitch(FxRobot robot) {
    robot.interact(() -> model.show(List.of(WORK)));
    robot.interact(() -> button.getItems().getFirst().fire());
    assertThat(opened).extracting(Neighbour::account).containsExactly(WORK);
  }
}
