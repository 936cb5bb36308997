package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class FileTabsViewTest {
  @TempDir private Path home;

  private EditorWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void aTabBringsItsFileToTheFront() throws Exception {
    window.show("a.txt", "one", "b.md", "two");

    window.click(window.tab("b.md"));
    window.awaitText("#editor-language", "Markdown");
    window.type("x");

    await().until(() -> window.at().text("b.md").equals("xtwo"));
    window.awaitTabs("a.txt", "b.md, unsaved");
  }

  @Test
  void aFileIsAdded() throws Exception {
    window.show("a.txt", "one");

    window.click("#editor-add-file");
    window.awaitShown("#editor-file-name");
    window.type("a.txt");
    window.press(KeyCode.ENTER);
    window.awaitShown("#editor-file-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("b.py");
    window.press(KeyCode.ENTER);

    window.awaitTabs("a.txt", "b.py, unsaved");
    window.awaitText("#editor-language", "Python");
    window.type("print");
    await().until(() -> window.at().text("b.py").equals("print"));
  }

  @Test
  void aFileIsRenamedByDoubleClick() throws Exception {
    window.show("a.txt", "one");

    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    window.type("renamed");
    window.press(KeyCode.ENTER);

    window.awaitTabs("renamed.txt, unsaved");
  }

  @Test
  void escapeLeavesTheNameAsItWas() throws Exception {
    window.show("a.txt", "one");

    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    window.type("renamed");
    window.press(KeyCode.ESCAPE);

    window.awaitGone("#editor-file-name");
    window.awaitTabs("a.txt");
  }

  @Test
  void escapeDoesSoAtOnceAlsoWhereTheNameIsWrong() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");

    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("b.txt");
    window.press(KeyCode.ESCAPE);

    window.awaitGone("#editor-file-name");
    window.awaitTabs("a.txt", "b.txt");
  }

  @Test
  void aNameThatIsOnlyWarnedOfLooksOtherThanOneThatIsRefused() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");
    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    TextField field = (TextField) window.find("#editor-file-name").orElseThrow();

    window.doNow(() -> field.setText("b.txt"));
    Paint refused = behind("Another file of this gist is called so.");
    window.doNow(() -> field.setText("gistfile1.txt"));

    assertThat(behind("GitHub calls files so that have no name. Another name avoids confusion."))
        .isNotEqualTo(refused);
    window.awaitGone("Another file of this gist is called so.");
  }

  private Paint behind(String words) {
    window.awaitShown(words);
    Region told = (Region) window.find(words).orElseThrow();
    await().until(() -> told.getBackground() != null);
    return told.getBackground().getFills().getFirst().getFill();
  }

  @Test
  void whatWasTypedInADeletedFileCanStillBeUndoneOnceItIsBack() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");
    window.typeIntoCode("x");
    await().until(() -> window.at().text("a.txt").equals("xone"));

    window.doNow(() -> window.at().model().files().delete(window.at().file("a.txt").key()));
    window.awaitTabs("b.txt");
    window.doNow(window.at()::takeOffer);
    window.awaitTabs("a.txt, unsaved", "b.txt");
    window.doNow(window.view().code()::undo);

    await().until(() -> window.at().text("a.txt").equals("one"));
  }

  @Test
  void aDeletedFileComesBackToBeAddedWhereTheHostHasLostItMeanwhile() throws Exception {
    Gist gist = window.show("a.txt", "one\r\n", "b.txt", "two");
    window.doNow(() -> window.at().model().files().delete(window.at().file("a.txt").key()));
    window.click("#editor-save");
    await().until(() -> window.at().onHost(gist, "a.txt").equals("(no file)"));
    await().until(() -> !window.at().model().hasUnsaved());

    window.doNow(window.at()::takeOffer);
    window.click("#editor-save");

    await().until(() -> window.at().onHost(gist, "a.txt").equals("one\r\n"));
  }

  @Test
  void aFileIsDeletedFromItsMenuAndComesBack() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");

    window.rightClick(window.tab("b.txt"));
    window.click("#editor-tab-delete");
    window.awaitTabs("a.txt");

    window.doNow(window.at()::takeOffer);
    window.awaitTabs("a.txt", "b.txt");
  }

  @Test
  void ofHundredsOfFilesAnyIsFoundByItsName() throws Exception {
    String[] files =
        IntStream.range(0, 200)
            .boxed()
            .flatMap(i -> Stream.of("file-" + i + ".txt", "text " + i))
            .toArray(String[]::new);
    window.show(files);
    assertThat(window.tabs()).hasSizeLessThan(20);

    window.click("#editor-other-files");
    window.awaitShown("#editor-files-filter");
    window.type("137");
    window.press(KeyCode.ENTER);

    await().untilAsserted(() -> assertThat(window.tabs()).contains("file-137.txt"));
    assertThat(window.at().edited().front().orElseThrow().name()).isEqualTo("file-137.txt");
  }

  @Test
  void tabsAreReachedByKeys() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");
    window.doNow(() -> window.tab("a.txt").requestFocus());

    window.press(KeyCode.RIGHT);
    assertThat(window.at().edited().front().orElseThrow().name()).isEqualTo("b.txt");
    window.doNow(() -> window.tab("b.txt").requestFocus());
    window.press(KeyCode.F2);
    window.awaitShown("#editor-file-name");
    window.type("c");
    window.press(KeyCode.ENTER);

    window.awaitTabs("a.txt", "c.txt, unsaved");
  }

  @Test
  void goingElsewhereTakesANameThatCanBeUsed() throws Exception {
    window.show("a.txt", "one", "b.txt", "two");

    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    window.type("renamed");
    window.click(window.tab("b.txt"));

    window.awaitTabs("renamed.txt, unsaved", "b.txt");
    assertThat(window.at().edited().front().orElseThrow().name()).isEqualTo("b.txt");
  }

  @Test
  void aNameBeingTypedIsNotTakenForAnotherGist() throws Exception {
    window.show("a.txt", "one");
    window.doubleClick(window.tab("a.txt"));
    window.awaitShown("#editor-file-name");
    window.type("renamed");

    window.show("b.txt", "two");

    window.awaitTabs("b.txt");
    assertThat(window.at().model().hasUnsaved()).isFalse();
  }
}
