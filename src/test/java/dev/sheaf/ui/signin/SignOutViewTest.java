package dev.sheaf.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.account.SandboxAccounts;
import dev.sheaf.gist.Account;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
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
class SignOutViewTest {
  @TempDir private Path home;
  private final List<SignOutViewModel.SignedOut> done = new CopyOnWriteArrayList<>();
  private SandboxAccounts world;
  private Account account;
  private int stayed;

  @Start
  void start(Stage stage) throws Exception {
    world = new SandboxAccounts(home);
    account = world.accounts.signIn(world.valid(world.sandbox.token())).account();
    SignOutViewModel model =
        new SignOutViewModel(
            world.with(new SandboxAccounts.Locked()),
            new FxBackground(),
            account,
            new Holdings(127, 2),
            done::add);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/signin/signin.css"));
    theme.apply(false);
    Scene scene = new Scene(new SignOutView(model, page -> {}, () -> stayed++).root(), 520, 480);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void enterBelongsToTheButton(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    await().until(() -> robot.lookup("#signout-anyway").tryQuery().isPresent());
  }

  @Test
  void escapeStays(FxRobot robot) {
    robot.clickOn("#signout-delete").type(KeyCode.ESCAPE);
    assertThat(stayed).isEqualTo(1);
    assertThat(done).isEmpty();
  }

  @Test
  void aLockedKeychainIsToldAndNeedNotHoldAnyoneBack(FxRobot robot) {
    robot.clickOn("#signout-delete").clickOn("#signout-sign-out");
    await().until(() -> robot.lookup("#signout-anyway").tryQuery().isPresent());
    robot.clickOn("#signout-anyway");
    await()
        .untilAsserted(
            () -> assertThat(done).containsExactly(new SignOutViewModel.SignedOut(account, true)));
  }
}
