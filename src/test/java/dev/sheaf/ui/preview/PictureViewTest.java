package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureViewTest {
  private PreviewWindow at;

  @Start
  void start(Stage stage) {
    at = new PreviewWindow(stage);
  }

  static byte[] picture() throws Exception {
    return picture(40, 30);
  }

  private static byte[] picture(int width, int height) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void aPictureIsZoomedAndFitted(FxRobot robot) throws Exception {
    byte[] bytes = picture();
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> bytes))));
    at.awaitShown(shown -> assertThat(shown).contains("40 × 30 pixels", "100%"));
    ImageView image = (ImageView) at.node("preview-picture");
    Node larger = robot.lookup((Node node) -> "Zoom in".equals(node.getAccessibleText())).query();
    robot.clickOn(larger).clickOn(larger);
    assertThat(PreviewWindow.onScreen(image::getFitWidth)).isEqualTo(40 * 1.25 * 1.25);
    robot.clickOn("#preview-fit");
    assertThat(PreviewWindow.onScreen(image::getFitWidth)).isEqualTo(40.0);
  }

  @Test
  void whatOneZoomsIntoStaysUnderThePointer(FxRobot robot) throws Exception {
    byte[] bytes = picture(1600, 1200);
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> bytes))));
    at.awaitShown(shown -> assertThat(shown).contains("1600 × 1200 pixels"));
    Node image = at.node("preview-picture");
    Bounds fitted = place(image);
    Point2D middle = new Point2D(fitted.getCenterX(), fitted.getCenterY());
    // Whatever is smaller than the pane stands in its middle.
    zoomIn(robot, image, middle);
    Bounds before = place(image);
    Point2D point = middle.add(90, -60);

    zoomIn(robot, image, point);

    Bounds after = place(image);
    assertThat(after.getWidth()).isCloseTo(before.getWidth() * Math.pow(1.25, 4), within(1.0));
    assertThat((point.getX() - after.getMinX()) / after.getWidth())
        .isCloseTo((point.getX() - before.getMinX()) / before.getWidth(), within(0.005));
    assertThat((point.getY() - after.getMinY()) / after.getHeight())
        .isCloseTo((point.getY() - before.getMinY()) / before.getHeight(), within(0.005));
  }

  private static Bounds place(Node image) {
    return PreviewWindow.onScreen(() -> image.localToScreen(image.getLayoutBounds()));
  }

  private static void zoomIn(FxRobot robot, Node image, Point2D screen) {
    Node root = image.getScene().getRoot();
    for (int i = 0; i < 4; i++) {
      robot.interact(() -> Event.fireEvent(image, zoomIn(root.screenToLocal(screen), screen)));
    }
  }

  // The robot's wheel forgets which keys are held down.
  private static ScrollEvent zoomIn(Point2D scene, Point2D screen) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        false,
        true,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        0,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void keysZoomAPicture(FxRobot robot) throws Exception {
    byte[] bytes = picture();
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> bytes))));
    at.awaitShown(shown -> assertThat(shown).contains("100%"));
    robot.clickOn(at.node("preview-picture")).type(KeyCode.EQUALS);
    at.awaitShown(shown -> assertThat(shown).contains("125%"));
    robot.type(KeyCode.MINUS).type(KeyCode.MINUS);
    at.awaitShown(shown -> assertThat(shown).contains("80%"));
    robot.type(KeyCode.DIGIT0);
    at.awaitShown(shown -> assertThat(shown).contains("pixels | 100%"));
  }

  @Test
  void theKeysStayWithTheFileThatFollowsAPicture(FxRobot robot) throws Exception {
    byte[] bytes = picture();
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> bytes))));
    at.awaitShown(shown -> assertThat(shown).contains("40 × 30 pixels"));
    robot.clickOn(at.node("preview-picture"));
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("b.png", () -> bytes))));
    assertThat(PreviewWindow.onScreen(at.beside.root()::isFocusWithin)).isTrue();
    at.follow("a.txt", "text");
    assertThat(PreviewWindow.onScreen(at.beside.root()::isFocusWithin)).isTrue();
  }

  @Test
  void thatAPictureIsNotWholeIsSaid(FxRobot robot) throws Exception {
    byte[] whole = picture(200, 100);
    byte[] bytes = Arrays.copyOf(whole, whole.length - 30);
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> bytes))));
    at.awaitShown(shown -> assertThat(shown).contains("200 × 100 pixels"));
    assertThat(PreviewWindow.onScreen(at.node("preview-cut")::isVisible)).isTrue();
    robot.interact(() -> at.model.follow(Optional.of(new Subject.Stored("b.png", () -> whole))));
    at.awaitShown(shown -> assertThat(shown).contains("200 × 100 pixels"));
    assertThat(PreviewWindow.onScreen(at.node("preview-cut")::isVisible)).isFalse();
  }

  @Test
  void theBytesOfAPictureAreOneClickAway(FxRobot robot) {
    robot.interact(
        () -> at.model.follow(Optional.of(new Subject.Stored("a.png", () -> new byte[9]))));
    at.awaitShown(shown -> assertThat(shown).contains("This is no picture that can be read."));
    assertThat(PreviewWindow.onScreen(at.node("preview-mode-split")::isVisible)).isFalse();
    robot.clickOn("Bytes");
    at.awaitShown(shown -> assertThat(shown).contains("the text itself"));
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("This is no picture that can be read."));
  }
}
