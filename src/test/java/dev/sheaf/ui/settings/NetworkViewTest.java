package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.NetworkChoice.Way;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.QueuedBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NetworkViewTest {
  @TempDir private Path folder;
  private Stage stage;
  private BehindProxy place;
  private NetworkViewModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void begin() throws Exception {
    place = new BehindProxy(folder, new RunOnlyKeychain());
    model = place.model(new ImmediateBackground());
  }

  @AfterEach
  void end() throws Exception {
    model.close();
    place.close();
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setScene(
              new Scene(new SettingsView(List.of(new NetworkView(model))).root(), 900, 700));
          stage.show();
        });
  }

  private static void type(FxRobot robot, String field, String words) {
    robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(words).push(KeyCode.ENTER);
  }

  private static void chooseManual(FxRobot robot) {
    ComboBox<Way> way = robot.lookup("#network-way").queryComboBox();
    robot.interact(() -> way.setValue(Way.MANUAL));
  }

  // It lies below what fits on the screen.
  private static void test(FxRobot robot) {
    robot.interact(robot.lookup("#network-test").query()::requestFocus);
    robot.push(KeyCode.SPACE);
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }

  @Test
  void aProxyIsNamedItsPasswordKeptAndTheWayTested(FxRobot robot) throws Exception {
    show(robot);
    chooseManual(robot);
    assertThat(robot.lookup("#proxy-password").query().isDisabled()).isTrue();
    type(robot, "#proxy-host", "127.0.0.1");
    type(robot, "#proxy-port", Integer.toString(place.proxy.port()));
    type(robot, "#proxy-user", BehindProxy.USER);
    assertThat(model.choiceProperty().map(NetworkChoice::manual).getValue())
        .isEqualTo(
            new ManualProxy(
                ManualProxy.Kind.HTTP, "127.0.0.1", place.proxy.port(), BehindProxy.USER, ""));

    test(robot);
    assertThat(text(robot, "#network-test-answer"))
        .contains("wants a user name and a password", "Nothing was sent to ghe.example.com");

    type(robot, "#proxy-password", BehindProxy.PASSWORD);
    assertThat(robot.lookup("#proxy-password").queryAs(PasswordField.class).getText()).isEmpty();
    assertThat(text(robot, "#proxy-password-state")).isEqualTo("The password is in the keychain.");
    assertThat(place.machine.keychain.read(place.key())).isPresent();

    test(robot);
    assertThat(text(robot, "#network-test-answer"))
        .isEqualTo("ghe.example.com answers, through the proxy " + place.proxy.name() + ".");
    place.checkFile("127.0.0.1");
  }

  @Test
  void theFocusStaysWhereTheTestIsWhenItEnds(FxRobot robot) {
    QueuedBackground background = new QueuedBackground();
    model.close();
    model = place.model(background);
    show(robot);
    chooseManual(robot);
    type(robot, "#proxy-host", place.proxy.name());
    Node test = robot.lookup("#network-test").query();

    test(robot);
    assertThat(stage.getScene().getFocusOwner()).isSameAs(test);
    robot.interact(background::runAll);
    assertThat(robot.lookup("#network-test-answer").tryQuery()).isPresent();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(test);

    robot.push(KeyCode.SPACE).push(KeyCode.TAB);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(Button.class).isNotSameAs(test);
    robot.push(KeyCode.SPACE);
    assertThat(model.testProperty().get()).isEqualTo(new Loadable.Idle<>());
    assertThat(stage.getScene().getFocusOwner()).isSameAs(test);
  }

  @Test
  void aFileThatHoldsNoCertificateIsSaidToHoldNone(FxRobot robot) throws Exception {
    show(robot);
    Path garbage = Files.writeString(folder.resolve("garbage.pem"), "\u0000\u0001 none");
    robot.interact(() -> model.authorities().add(garbage, null));
    assertThat(robot.lookup("#authority-problem").query().isVisible()).isTrue();
    assertThat(text(robot, "#authority-problem"))
        .contains("garbage.pem", "there is no certificate in it");
  }
}
