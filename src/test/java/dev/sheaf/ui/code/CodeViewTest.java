package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.area;
import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.awaitStyle;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.Languages;
import dev.sheaf.syntax.TokenStyle;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CodeViewTest {
  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void textGetsItsColours() {
    AtomicInteger told = new AtomicInteger();
    onScreen(
        () -> {
          window.view.setOnHighlight(told::incrementAndGet);
          return true;
        });
    CodeDocument document = new CodeDocument("A.java", null, "// note\nclass A {}\n");

    window.show(document);

    awaitStyle(document, 0, 0, TokenStyle.COMMENT);
    awaitStyle(document, 1, 0, TokenStyle.KEYWORD);
    await(() -> told.get() == 1);
    assertThat(onScreen(document::text)).isEqualTo("// note\nclass A {}\n");
  }

  @Test
  void whatIsTypedIsInTheDocumentAndColoured(FxRobot robot) {
    CodeDocument document = new CodeDocument("A.java", null, "");
    AtomicInteger changes = new AtomicInteger();
    Runnable stop = document.onChange(changes::incrementAndGet);
    window.show(document);

    robot.write("int x;").press(KeyCode.ENTER).release(KeyCode.ENTER).write("// y");

    await(() -> document.text().equals("int x;\n// y"));
    awaitStyle(document, 0, 0, TokenStyle.KEYWORD);
    awaitStyle(document, 1, 3, TokenStyle.COMMENT);
    assertThat(changes.get()).isEqualTo(11);
    stop.run();
    robot.write("z");
    await(() -> document.text().endsWith("z"));
    assertThat(changes.get()).isEqualTo(11);
  }

  @Test
  void eachDocumentKeepsItsUndoHistoryCaretAndScrollPosition(FxRobot robot) {
    CodeDocument first = new CodeDocument("a.txt", null, "line\n".repeat(500));
    CodeDocument second = new CodeDocument("b.txt", null, "other");
    CodeTextArea area = window.show(first);
    onScreen(
        () -> {
          area.moveTo(400, 2);
          area.requestFollowCaret();
          return true;
        });
    // In one piece: keys belong to one step only as long as they follow each other closely.
    onScreen(
        () -> {
          area.replaceSelection("abc");
          return true;
        });
    await(() -> area.estimatedScrollYProperty().getValue() > 0);
    double scrolled = onScreen(() -> area.estimatedScrollYProperty().getValue());

    window.show(second);
    robot.write("xyz");
    await(() -> second.text().equals("xyzother"));
    onScreen(
        () -> {
          window.view.undo();
          return true;
        });
    assertThat(onScreen(second::text)).isEqualTo("other");

    assertThat(window.show(first)).isSameAs(area);
    assertThat(onScreen(() -> window.view.lineProperty().get())).isEqualTo(401);
    assertThat(onScreen(() -> window.view.columnProperty().get())).isEqualTo(6);
    assertThat(onScreen(() -> area.estimatedScrollYProperty().getValue())).isEqualTo(scrolled);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> area.getParagraph(400).getText().equals("line"));
    robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    await(() -> area.getParagraph(400).getText().equals("liabcne"));
  }

  @Test
  void aFileOfMoreThanAMegabyteShows() {
    String text = "    int value = call(1, \"text\"); // note on it\n".repeat(28_000);
    CodeDocument document = new CodeDocument("Big.java", null, text);

    CodeTextArea area = window.show(document);

    awaitStyle(document, 0, 4, TokenStyle.KEYWORD);
    assertThat(onScreen(() -> area.getParagraphs().size())).isEqualTo(28_001);
    // Colours follow what is visible, long before everything above it has its own.
    onScreen(
        () -> {
          area.moveTo(area.getLength());
          area.requestFollowCaret();
          return true;
        });
    awaitStyle(document, 27_999, 4, TokenStyle.KEYWORD);
    assertThat(onScreen(document::text)).isEqualTo(text);
  }

  @Test
  void aReadOnlyDocumentIsCopiedButNotChanged(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "keep me");
    document.setEditable(false);
    window.show(document);

    robot.write("x").press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    onScreen(
        () -> {
          window.view.selectAll();
          window.view.cut();
          window.view.paste();
          window.view.copy();
          return true;
        });

    assertThat(onScreen(document::text)).isEqualTo("keep me");
    assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("keep me");
  }

  @Test
  void aLanguageChosenByHandColoursAnew() {
    CodeDocument document = new CodeDocument("notes", null, "def f(): pass");
    window.show(document);

    choose(document, "Python");
    awaitStyle(document, 0, 0, TokenStyle.KEYWORD);
    onScreen(
        () -> {
          document.chooseLanguage(Optional.empty());
          return true;
        });
    awaitStyle(document, 0, 0, TokenStyle.PLAIN);
    onScreen(
        () -> {
          document.detectLanguage();
          document.rename("notes.py");
          return true;
        });
    awaitStyle(document, 0, 0, TokenStyle.KEYWORD);
  }

  @Test
  void aLanguageNamedWhileTypingIsColouredToo(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.md", null, "```x\nint a;\n```\n");
    CodeTextArea area = window.show(document);
    onScreen(
        () -> {
          area.selectRange(3, 4);
          return true;
        });

    robot.write("java");

    awaitStyle(document, 1, 0, TokenStyle.KEYWORD);
  }

  @Test
  void replacingTheTextCanBeUndoneLoadingCannot() {
    CodeDocument document = new CodeDocument("a.txt", null, "one\ntwo\nthree");
    CodeTextArea area = window.show(document);

    onScreen(
        () -> {
          area.moveTo(5);
          document.replaceText("one\n2\nthree");
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("one\n2\nthree");
    onScreen(
        () -> {
          window.view.undo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("one\ntwo\nthree");

    onScreen(
        () -> {
          document.load("fresh");
          return true;
        });
    await(() -> document.pane() != null && area(document).getText().equals("fresh"));
    onScreen(
        () -> {
          window.view.undo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("fresh");
  }

  @Test
  void theFontGrowsWithItsNumbers(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "text");
    CodeTextArea area = window.show(document);

    onScreen(
        () -> {
          window.view.look().fontSizeProperty().set(21);
          return true;
        });

    await(() -> robot.lookup(".code-text").queryText().getFont().getSize() == 21);
    assertThat(robot.lookup(".line-number-text").queryText().getFont().getSize()).isEqualTo(21);
    assertThat(onScreen(area::getLength)).isEqualTo(4);
  }

  @Test
  void theScrollBarFollowsTheTextAndMovesIt(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "line\n".repeat(1_000));
    CodeTextArea area = window.show(document);
    ScrollBar bar = robot.from(window.view.root()).lookup(".scroll-bar:vertical").query();
    await(bar::isVisible);

    onScreen(
        () -> {
          area.moveTo(500, 0);
          area.requestFollowCaret();
          return true;
        });
    await(() -> bar.getValue() > bar.getMax() / 4);
    onScreen(
        () -> {
          bar.setValue(bar.getMax());
          return true;
        });

    await(() -> Lines.visibleIn(area).end() == 1_001);
  }

  @Test
  void menuKeysAreNotTyped(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "");
    window.show(document);

    robot.press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT).write("a");

    await(() -> document.text().equals("a"));
  }

  private static void choose(CodeDocument document, String language) {
    onScreen(
        () -> {
          document.chooseLanguage(Languages.named(language));
          return true;
        });
  }
}
