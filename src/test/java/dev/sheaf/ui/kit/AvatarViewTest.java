package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AvatarViewTest {
  @Start
  void start(Stage stage) {
    HBox bar = new HBox(new AvatarView("ada", 22).root());
    bar.getStyleClass().add("top-bar");
    HBox person = new HBox(new AvatarView("bo", 44).root());
    person.getStyleClass().add("person");
    VBox card = new VBox(person);
    card.getStyleClass().add("signin-card");
    Scene scene = new Scene(new VBox(bar, card), 300, 200);
    Stream.of("kit/kit.css", "signin/signin.css", "shell/shell.css")
        .map(sheet -> AvatarView.class.getResource("/dev/sheaf/ui/" + sheet))
        .map(sheet -> Objects.requireNonNull(sheet).toExternalForm())
        .forEach(scene.getStylesheets()::add);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theInitialIsWhiteWhereverItStands(FxRobot robot) {
    Label inBar = robot.lookup(".top-bar .initial").queryAs(Label.class);
    Label onCard = robot.lookup(".signin-card .initial").queryAs(Label.class);
    assertThat(inBar.getText()).isEqualTo("A");
    assertThat(inBar.getTextFill()).isEqualTo(Color.WHITE);
    assertThat(onCard.getTextFill()).isEqualTo(Color.WHITE);
    assertThat(onCard.getFont().getSize()).isGreaterThan(inBar.getFont().getSize());
  }
}
