package dev.sheaf.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PersonViewTest {
  @TempDir private Path home;
  private final List<URI> opened = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private SandboxLibrary demo;
  private PersonViewModel person;
  private FollowViewModel form;
  private User other;
  private FollowView view;
  private Button anchor;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    other = demo.sandbox().users().get(1);
    FxBackground background = new FxBackground();
    person = new PersonViewModel(demo.library(), background, new Notices(), () -> {});
    form =
        new FollowViewModel(
            demo.library().people(), background, found::add, found::add, failure -> {});
    view = new FollowView(form);
    anchor = new Button("Find person…");
    anchor.setOnAction(event -> view.open(anchor));
    VBox root = new VBox(anchor, new PersonView(person, opened::add).root());
    stage.setScene(new Scene(root, 600, 400));
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(person::close);
    robot.interact(form::close);
    demo.close();
  }

  private static void awaitText(FxRobot robot, String id, String text) {
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(id).tryQueryAs(Label.class).map(Label::getText))
                    .hasValueSatisfying(told -> assertThat(told).contains(text)));
  }

  private static void awaitVerb(FxRobot robot, String text) {
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup("#person-follow").queryAs(Button.class).getText())
                    .isEqualTo(text));
  }

  @Test
  void aPersonIsToldOfAndFollowedFromThere(FxRobot robot) throws Exception {
    robot.interact(() -> person.show(other.login()));
    awaitText(robot, "#person-about", "public gists");
    robot.clickOn("#person-follow");
    awaitVerb(robot, "Unfollow");
    assertThat(demo.library().people().followed()).containsExactly(other.login());
    robot.clickOn("#person-follow");
    awaitVerb(robot, "Follow");
    assertThat(demo.library().people().followed()).isEmpty();
  }

  @Test
  void whoIsNotThereIsSaid(FxRobot robot) {
    robot.interact(() -> person.show("nobody-of-this-name"));
    awaitText(robot, "#person-about", "There is no @nobody-of-this-name");
  }

  @Test
  void enterInTheFormFindsAPerson(FxRobot robot) {
    robot.clickOn(anchor);
    await().until(() -> robot.lookup("#follow-login").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#follow-login").queryAs(TextField.class).requestFocus());
    robot.interact(() -> form.loginProperty().set("@" + other.login()));
    robot.type(KeyCode.ENTER);
    await().untilAsserted(() -> assertThat(found).containsExactly(other.login()));
  }
}
