package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AboutViewTest {
  private static final URI RELEASE = URI.create("https://example.org/releases/2.0");

  private final List<URI> browsed = new ArrayList<>();
  private Stage stage;
  private int asked;
  private String newest = "2.0";
  private Optional<Failure> failure = Optional.empty();

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void show(FxRobot robot, boolean published) {
    About.Publisher publisher =
        new About.Publisher(URI.create("https://example.org/issues"), "api.example.org", this::ask);
    Part part = new Part("org.example:thing", "3", "MIT", "https://mit.example", null, "As it is.");
    About about =
        new About(
            "1.0",
            "Sheaf 1.0, Java 25",
            () -> List.of(part),
            published ? Optional.of(publisher) : Optional.empty());
    AboutViewModel model = new AboutViewModel(about, new ImmediateBackground(), browsed::add);
    robot.interact(
        () -> {
          SettingsView view = new SettingsView(List.of(new AboutView(model, () -> {})));
          stage.setScene(new Scene(view.root(), 900, 600));
          stage.show();
        });
  }

  private About.Newest ask() throws GistException {
    asked++;
    if (failure.isPresent()) {
      throw new GistException(failure.get());
    }
    return new About.Newest(newest, RELEASE);
  }

  @Test
  void nothingIsAskedBeforeTheButtonAndTheHostIsNamedBesideIt(FxRobot robot) {
    show(robot, true);
    assertThat(asked).isZero();
    assertThat(
            robot
                .lookup(
                    "Asks api.example.org, only when you press the button, and tells it nothing but"
                        + " this version.")
                .tryQuery())
        .isPresent();
    robot.clickOn("#about-update");
    assertThat(asked).isEqualTo(1);
    robot.clickOn("#about-newest");
    assertThat(browsed).containsExactly(RELEASE);
  }

  @Test
  void theSameVersionIsTheNewest(FxRobot robot) {
    newest = "1.0";
    show(robot, true);
    robot.clickOn("#about-update");
    assertThat(robot.lookup("#about-update-told").queryLabeled().getText())
        .isEqualTo("This is the newest version.");
  }

  @Test
  void aHostThatCannotBeReachedIsSaidInWords(FxRobot robot) {
    failure = Optional.of(new Failure.Offline("api.example.org"));
    show(robot, true);
    robot.clickOn("#about-update");
    assertThat(robot.lookup("#about-update-told").queryLabeled().getText())
        .contains("api.example.org");
  }

  @Test
  void nothingIsOfferedWhereTheBuildNamesNoPublisher(FxRobot robot) {
    show(robot, false);
    assertThat(robot.lookup("#about-update").tryQuery()).isEmpty();
    assertThat(robot.lookup("#about-issues").tryQuery()).isEmpty();
    assertThat(robot.lookup("#about-copy").tryQuery()).isPresent();
    assertThat(robot.lookup(AboutViewTest::saysThatNoPageIsNamed).tryQuery()).isPresent();
  }

  private static boolean saysThatNoPageIsNamed(Node node) {
    return node instanceof Labeled label
        && label.getText().contains("no page for reports and none for newer versions");
  }

  @Test
  void theTextOfALicenceUnfolds(FxRobot robot) {
    show(robot, false);
    robot.clickOn("Licence");
    assertThat(robot.lookup(".text-area").queryTextInputControl().getText()).isEqualTo("As it is.");
    robot.clickOn("Licence");
    assertThat(robot.lookup(".text-area").tryQuery()).isEmpty();
  }
}
