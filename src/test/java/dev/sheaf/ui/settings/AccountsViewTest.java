package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AccountsViewTest {
  private static final Account JO = new Account(Host.GITHUB, 1, "jo", "Jo", null);
  private static final Account WORK =
      new Account(Host.parse("ghe.example.com").orElseThrow(), 7, "jo-work", null, null);

  @TempDir private static Path home;
  private final List<String> done = new ArrayList<>();
  private Settings settings;
  private ChoicesViewModel model;
  private SettingsView view;

  @Start
  void start(Stage stage) {
    settings = Settings.open(home.resolve("settings.json"));
    settings.change(
        now -> now.withHost("10.0.0.7", now.host("10.0.0.7").withPlainHttpAccepted(true)));
    model = new ChoicesViewModel(settings, new ImmediateBackground(), List::of);
    AccountsView accounts =
        new AccountsView(
            List.of(new AccountRow(JO, true), new AccountRow(WORK, false)),
            new AccountsView.Actions(
                row -> done.add("show " + row.account().login()),
                row -> done.add("leave " + row.account().login()),
                () -> done.add("add")));
    HostsView hosts = new HostsView(model, new LinkedHashSet<>(List.of("github.com", "10.0.0.7")));
    view = new SettingsView(List.of(accounts, hosts));
    stage.setScene(new Scene(view.root(), 900, 600));
    stage.show();
  }

  @AfterEach
  void stop() {
    model.close();
    settings.close();
  }

  // Such ids hold dots and slashes, which a selector reads otherwise.
  private static Optional<Node> byId(FxRobot robot, String id) {
    return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
  }

  @Test
  void everyAccountCanBeLeftAndThoseThatAreNotShownCanBeShown(FxRobot robot) {
    assertThat(byId(robot, "open-" + JO.key())).isEmpty();
    assertThat(byId(robot, "open-" + WORK.key())).isPresent();
    List<String> names =
        robot.lookup(".button").queryAll().stream().map(each -> each.getAccessibleText()).toList();
    assertThat(names)
        .contains("Sign out jo on github.com", "Show the library of jo-work on ghe.example.com");
    robot.clickOn("Show");
    robot.clickOn("#account-add");
    assertThat(done).containsExactly("show jo-work", "add");
  }

  @Test
  void theClientIdOfAHostIsKeptAsItIsTyped(FxRobot robot) {
    robot.interact(() -> view.open("hosts"));
    TextField field = byId(robot, "client-github.com").map(TextField.class::cast).orElseThrow();
    robot.clickOn(field).write("Ov23");
    assertThat(settings.choices().host("github.com").clientId()).isEqualTo("Ov23");
    robot.eraseText(4);
    assertThat(settings.choices().host("github.com").clientId()).isNull();
  }

  @Test
  void whatWasAcceptedOfAHostWithoutEncryptionCanBeTakenBack(FxRobot robot) {
    robot.interact(() -> view.open("hosts"));
    assertThat(byId(robot, "plain-github.com")).isEmpty();
    CheckBox plain = byId(robot, "plain-10.0.0.7").map(CheckBox.class::cast).orElseThrow();
    robot.interact(plain::fire);
    assertThat(settings.choices().host("10.0.0.7").plainHttpAccepted()).isFalse();
  }
}
