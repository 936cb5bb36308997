package dev.sheaf.ui.preview;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.Loadable;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewKindsTest {
  private PreviewWindow at;

  @Start
  void start(Stage stage) {
    at = new PreviewWindow(stage);
  }

  @Test
  void aTableSortsByAColumn(FxRobot robot) {
    at.follow("a.csv", "name,size\nb,10\na,9\nc,100,extra\n");
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("3 rows, 3 columns", "extra"));
    TableView<?> table = (TableView<?>) at.node("preview-table");
    robot.interact(() -> sortBySize(table, TableColumn.SortType.ASCENDING));
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .until(
            () ->
                PreviewWindow.onScreen(
                    () -> table.getItems().getFirst().equals(List.of("a", "9"))));
    robot.interact(() -> sortBySize(table, TableColumn.SortType.DESCENDING));
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .until(
            () ->
                PreviewWindow.onScreen(
                    () -> table.getItems().getFirst().equals(List.of("c", "100", "extra"))));
  }

  // What a click on the head does; the headless platform's clicks do not get that far.
  private static <R> void sortBySize(TableView<R> table, TableColumn.SortType type) {
    TableColumn<R, ?> size = table.getColumns().get(1);
    assertThat(size.getText()).isEqualTo("size");
    size.setSortType(type);
    table.getSortOrder().setAll(List.of(size));
  }

  @Test
  void aTreeUnfoldsAndSaysWhereItIsBroken(FxRobot robot) {
    at.follow("a.json", "{\"k\": {\"deep\": [1, 2]},\n \"x\": oops}");
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(
        shown ->
            assertThat(shown).contains("Broken at line 2", "k", "deep").doesNotContain("oops"));
    TreeView<?> tree = (TreeView<?>) at.node("preview-tree");
    robot.interact(() -> tree.getSelectionModel().select(3));
    robot.interact(tree::requestFocus);
    robot.type(KeyCode.LEFT).type(KeyCode.RIGHT);
    robot.type(KeyCode.MULTIPLY);
    assertThat(PreviewWindow.onScreen(tree::getExpandedItemCount)).isLessThan(10);
  }

  @Test
  void treesDeeperThanAnyStackUnfoldStepByStep(FxRobot robot) {
    at.follow("a.json", "[".repeat(50_000) + "]".repeat(50_000));
    robot.clickOn("#preview-mode-preview");
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> at.node("preview-tree") != null);
    TreeView<?> tree = (TreeView<?>) at.node("preview-tree");
    robot.interact(tree::requestFocus);
    robot.interact(() -> tree.getSelectionModel().select(1));
    for (int i = 0; i < 20; i++) {
      robot.type(KeyCode.RIGHT);
    }
    assertThat(PreviewWindow.onScreen(tree::getExpandedItemCount)).isGreaterThan(10);
  }

  @Test
  void aPatchIsCopiedAsItIs(FxRobot robot) {
    at.follow("a.diff", "@@ -1 +1 @@\n-old\n+new\n");
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("-old", "+new"));
    robot.clickOn("+new");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
    assertThat(PreviewWindow.onScreen(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("+new");
  }

  @Test
  void aColumnIsWideEnoughForRowsThatComeLate(FxRobot robot) {
    String rows =
        IntStream.range(0, 900)
            .mapToObj("Somebody with number %d,x%n"::formatted)
            .collect(joining());
    at.follow("a.csv", "who,what\n" + rows);
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("900 rows"));
    TableView<?> table = (TableView<?>) at.node("preview-table");
    assertThat(PreviewWindow.onScreen(table.getColumns().getFirst()::getWidth))
        .isEqualTo("Somebody with number 899".length() * 7.6 + 22);
  }

  @Test
  void aNotebookShowsItsCodeAndWhatCameOfIt(FxRobot robot) throws Exception {
    String figure = Base64.getEncoder().encodeToString(PictureViewTest.picture());
    at.follow(
        "a.ipynb",
        """
        {"cells": [
          {"cell_type": "markdown", "source": "# Title"},
          {"cell_type": "code", "execution_count": 3, "source": "print(1)", "outputs": [
            {"output_type": "stream", "text": "one"},
            {"output_type": "display_data", "data": {"image/png": "%s"}}]}]}
        """
            .formatted(figure));
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("Title", "[3]", "print", "one"));
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .until(() -> PreviewWindow.onScreen(() -> at.window.lookup(".figure .image-view") != null));
  }

  @Test
  void hugeAndHostileFilesAreShown(FxRobot robot) {
    for (String[] file :
        new String[][] {
          {"a.csv", "a,b\n1,\"" + "x".repeat(5_000_000)},
          {"b.csv", ",".repeat(50_000) + "\n" + "1,2\n".repeat(50_000)},
          {"a.json", "{\"k\":\"" + "y".repeat(3_000_000) + "\",\"\u202e\":\"\u202e\"}"},
          {"a.yaml", "- ".repeat(2_000)},
          {"a.diff", "+" + "z".repeat(3_000_000) + "\n" + "+x\n".repeat(100_000)},
          {"a.svg", "<svg"},
          {
            "a.ipynb",
            "{\"cells\":[{\"cell_type\":\"raw\",\"source\":\"" + "w".repeat(3_000_000) + "\"}]}"
          }
        }) {
      at.follow(file[0], file[1]);
      robot.interact(() -> at.model.choose(Mode.PREVIEW));
      Awaitility.await()
          .atMost(60, TimeUnit.SECONDS)
          .until(
              () ->
                  PreviewWindow.onScreen(
                      () -> at.model.stateProperty().get() instanceof Loadable.Loaded<Content>));
      assertThat(at.shown()).isNotEmpty();
    }
  }
}
