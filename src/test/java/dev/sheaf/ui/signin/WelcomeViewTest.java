package dev.sheaf.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.account.SandboxAccounts;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WelcomeViewTest {
  @TempDir private Path home;
  private final List<Account> signedIn = new CopyOnWriteArrayList<>();
  private final List<Host> read = new CopyOnWriteArrayList<>();
  private final List<URI> browsed = new CopyOnWriteArrayList<>();
  private int demos;
  private int settingsOpened;
  private Settings settings;
  private SandboxAccounts world;

  @Start
  void start(Stage stage) throws Exception {
    settings = Settings.open(home.resolve("settings.json"));
    world = new SandboxAccounts(home);
    WelcomeViewModel model =
        new WelcomeViewModel(
            world.accounts,
            settings,
            new FxBackground(),
            new SignInOutcome(signedIn::add, read::add),
            () -> demos++);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/signin/signin.css"));
    theme.apply(false);
    Scene scene =
        new Scene(new WelcomeView(model, browsed::add, () -> settingsOpened++).root(), 900, 600);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    world.close();
    settings.close();
  }

  private static void awaitSight(FxRobot robot, String id) {
    await().until(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private void typeServerAndToken(FxRobot robot, String token) {
    robot.clickOn("#welcome-server");
    awaitSight(robot, "#signin-host");
    robot.write(world.host.name());
    robot.clickOn("#signin-token");
    TextField field = robot.lookup("#signin-token").queryAs(TextField.class);
    robot.interact(() -> field.setText(token));
    robot.type(KeyCode.ENTER);
  }

  @Test
  void settingsCanBeChosenBeforeAnyoneSignsIn(FxRobot robot) {
    robot.clickOn("#welcome-settings");
    robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
    assertThat(settingsOpened).isEqualTo(2);
  }

  @Test
  void theWaysOnAreThere(FxRobot robot) {
    robot.clickOn("#welcome-demo");
    assertThat(demos).isEqualTo(1);
    robot.clickOn("#welcome-read");
    assertThat(read).containsExactly(Host.GITHUB);
    robot.clickOn("#welcome-github");
    assertThat(text(robot, "#signin-title")).contains("github.com");
    robot.clickOn("#signin-make");
    assertThat(browsed).singleElement().asString().startsWith("https://github.com/settings/");
    robot.clickOn("#signin-back");
    awaitSight(robot, "#welcome-github");
  }

  @Test
  void aPersonSignsInToAServerWithTheKeyboard(FxRobot robot) {
    typeServerAndToken(robot, world.sandbox.token());
    awaitSight(robot, "#signin-sign-in");
    assertThat(text(robot, "#signin-name")).isNotBlank();
    robot.type(KeyCode.ENTER);
    await().untilAsserted(() -> assertThat(signedIn).hasSize(1));
    assertThat(signedIn.getFirst().login()).isEqualTo(world.login);
  }

  @Test
  void aMistakeIsToldBelowTheTokenAndGoesWhenTyped(FxRobot robot) {
    typeServerAndToken(robot, "pass word");
    awaitSight(robot, "#signin-token-problem");
    assertThat(text(robot, "#signin-token-problem")).contains("spaces");
    robot.clickOn("#signin-token").write("x");
    assertThat(robot.lookup("#signin-token-problem").queryAs(Label.class).isVisible()).isFalse();
  }

  @Test
  void theTokenIsHiddenUntilAskedFor(FxRobot robot) {
    robot.clickOn("#welcome-github");
    robot.clickOn("#signin-token").write("ghp_secret");
    assertThat(shown(robot)).isEmpty();
    robot.clickOn("#signin-token-reveal");
    assertThat(shown(robot)).containsExactly("ghp_secret");
    robot.clickOn("#signin-back").clickOn("#welcome-github");
    assertThat(shown(robot)).isEmpty();
  }

  @Test
  void escapeGoesBackOneStepAtATime(FxRobot robot) {
    typeServerAndToken(robot, world.sandbox.token());
    awaitSight(robot, "#signin-sign-in");
    robot.type(KeyCode.ESCAPE);
    awaitSight(robot, "#signin-token");
    robot.clickOn("#signin-token").type(KeyCode.ESCAPE);
    awaitSight(robot, "#welcome-github");
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".secret").<TextField>queryAllAs(TextField.class).stream()
        .filter(field -> field.isVisible() && !"signin-token".equals(field.getId()))
        .map(TextField::getText)
        .toList();
  }

  @Test
  void plainHttpShowsAWarningWithABoxToTick(FxRobot robot) {
    robot.clickOn("#welcome-server").write("http://ghe.example.com");
    awaitSight(robot, "#signin-plain-accept");
    robot.clickOn("#signin-check");
    awaitSight(robot, "#signin-host-problem");
    robot.clickOn("#signin-plain-accept");
    assertThat(robot.lookup("#signin-host-problem").query().isVisible()).isFalse();
  }

  @Test
  void aCodeNeedsAClientIdFirst(FxRobot robot) {
    robot.clickOn("#welcome-server").write(world.host.name());
    robot.clickOn("#signin-use-code");
    awaitSight(robot, "#signin-client-id");
    robot.write("Iv1.sheaf").type(KeyCode.ENTER);
    awaitSight(robot, "#signin-code");
    assertThat(world.sandbox.devices().deny(text(robot, "#signin-code"))).isTrue();
  }
}
