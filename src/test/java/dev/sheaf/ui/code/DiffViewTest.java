package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.code.Comparison.Side;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DiffViewTest {
  private DiffView view;
  private Stage stage;

  @Start
  void open(Stage window) {
    stage = window;
    view = shownIn(window);
  }

  /// A comparison with nothing around it.
  static DiffView shownIn(Stage stage) {
    DiffView view = new DiffView(new FxBackground());
    Scene scene = new Scene(new BorderPane(view.root()), 900, 600);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/tokens-dark.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/code/code-dark.css",
                "/dev/sheaf/ui/code/code.css"));
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setWidth(900);
    stage.show();
    return view;
  }

  @AfterEach
  void close() {
    onScreen(
        () -> {
          view.close();
          return true;
        });
  }

  @Test
  void linesStandLevelWithGapsAndSigns() {
    show("one\ntwo\nthree\n", "one\nthree\nfour\n");
    List<DiffArea> areas = areas(2);
    assertThat(texts(areas.get(0))).containsExactly("one", "two", "three", "");
    assertThat(texts(areas.get(1))).containsExactly("one", "", "three", "four");
    assertThat(looks(areas.get(0)))
        .containsExactly(DiffLook.SAME, DiffLook.REMOVED, DiffLook.SAME, DiffLook.GAP);
    assertThat(areas.get(0).page().lines().get(1).gutter()).isEqualTo("  2 −");
    assertThat(areas.get(1).page().lines().get(3).gutter()).isEqualTo("  3 +");
    assertThat(labels()).contains("+1", "−1");
  }

  @Test
  void wordsThatChangedAreMarked() {
    show("int most = 10;\n", "int least = 10;\n");
    DiffArea after = areas(2).get(1);
    assertThat(onScreen(() -> after.getParagraph(0).getStyleOfChar(5).marked())).isTrue();
    assertThat(onScreen(() -> after.getParagraph(0).getStyleOfChar(0).marked())).isFalse();
  }

  @Test
  void bothSidesGetTheirColours() {
    show("class A {}\n", "// note\nclass A {}\n");
    List<DiffArea> areas = areas(2);
    await(() -> areas.get(0).getParagraph(1).getStyleOfChar(0).token() == TokenStyle.KEYWORD);
    await(() -> areas.get(1).getParagraph(0).getStyleOfChar(0).token() == TokenStyle.COMMENT);
  }

  @Test
  void anotherLineEndIsSaidInWords() {
    show("one\r\ntwo", "one\ntwo\n");
    List<DiffArea> areas = areas(2);
    assertThat(texts(areas.get(0))).containsExactly("one CRLF", "two no line end");
    assertThat(texts(areas.get(1))).containsExactly("one LF", "two LF");
  }

  @Test
  void inANarrowPaneWhatWentStandsAboveWhatCame() {
    onScreen(
        () -> {
          stage.setWidth(600);
          return true;
        });
    show("one\ntwo\nthree\n", "one\n2\nthree\nfour\n");
    DiffArea area = areas(1).getFirst();
    assertThat(texts(area)).containsExactly("one", "two", "2", "three", "four");
    assertThat(area.page().lines().get(1).gutter()).isEqualTo("  2     −");
    assertThat(area.page().lines().get(2).gutter()).isEqualTo("      2 +");
  }

  @Test
  void keysAndButtonsMoveAmongChangesAndBothSidesFollow(FxRobot robot) {
    String before = numbered(400);
    show(before, before.replace("line 200\n", "other\n").replace("line 390\n", ""));
    List<DiffArea> areas = areas(2);
    await(() -> areas.get(1).getCurrentParagraph() == 200);

    robot.clickOn("#diff-next");
    await(() -> areas.get(1).getCurrentParagraph() == 390 && sees(areas.get(0), 390));
    robot.clickOn("#diff-next");
    await(() -> areas.get(1).getCurrentParagraph() == 200 && sees(areas.get(0), 200));
    robot.press(KeyCode.SHIFT, KeyCode.F7).release(KeyCode.F7, KeyCode.SHIFT);
    await(() -> areas.get(1).getCurrentParagraph() == 390 && sees(areas.get(1), 390));
  }

  @Test
  void scrollingOneSideScrollsTheOther(FxRobot robot) {
    String before = numbered(2_000);
    show(before, "first\n" + before);
    List<DiffArea> areas = areas(2);
    robot.moveTo(areas.get(0)).scroll(15);
    await(
        () ->
            areas.get(0).getEstimatedScrollY() > 100
                && Math.abs(areas.get(0).getEstimatedScrollY() - areas.get(1).getEstimatedScrollY())
                    < 2);
  }

  @Test
  void codeStandsInTheFontThatIsChosen() {
    show("one\n", "two\n");
    DiffArea area = areas(2).getFirst();
    await(() -> font(area).getFamily().equals(Font.font(CodeFont.usualFamily()).getFamily()));
    onScreen(
        () -> {
          view.look().fontSizeProperty().set(20);
          return true;
        });
    await(() -> font(area).getSize() == 20);
  }

  private static Font font(DiffArea area) {
    return onScreen(
        () ->
            area.lookupAll(".code-text").stream()
                .map(node -> ((Text) node).getFont())
                .findFirst()
                .orElseGet(Font::getDefault));
  }

  @Test
  void equalTextsHaveNoDifference() {
    show("one\n", "one\n");
    await(() -> labels().contains("No difference"));
  }

  @Test
  void textsOfAMegabyteAreShownWithTheirFirstChange() {
    String before = numbered(40_000);
    show(before, before.replace("line 39000\n", "changed\n"));
    List<DiffArea> areas = areas(2);
    await(() -> sees(areas.get(0), 39_000) && sees(areas.get(1), 39_000));
  }

  static String numbered(int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("line ").append(i).append('\n');
    }
    return text.toString();
  }

  static boolean sees(DiffArea area, int line) {
    return Lines.visibleIn(area).holds(line);
  }

  private void show(String before, String after) {
    onScreen(
        () -> {
          view.show(Comparison.of("A.java", new Side("Before", before), new Side("After", after)));
          return true;
        });
  }

  private List<DiffArea> areas(int count) {
    await(() -> found(view.root(), DiffArea.class).size() == count);
    return onScreen(() -> found(view.root(), DiffArea.class));
  }

  private List<String> labels() {
    return onScreen(() -> found(view.root(), Label.class).stream().map(Label::getText).toList());
  }

  static List<String> texts(DiffArea area) {
    return onScreen(() -> area.getParagraphs().stream().map(p -> p.getText()).toList());
  }

  static List<DiffLook> looks(DiffArea area) {
    return onScreen(() -> area.getParagraphs().stream().map(p -> p.getParagraphStyle()).toList());
  }

  static <T extends Node> List<T> found(Node node, Class<T> type) {
    List<T> all = new ArrayList<>();
    Optional.of(node).filter(type::isInstance).map(type::cast).ifPresent(all::add);
    if (node instanceof Parent parent && all.isEmpty()) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(found(child, type)));
    }
    return all;
  }
}
