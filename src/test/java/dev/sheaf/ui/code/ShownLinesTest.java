package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ShownLinesTest {
  private static final String TEXT = "class A { int x; } // a line of code\n".repeat(500);

  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void linesThatScrollIntoSightAreLaidOutOnce() {
    CodeTextArea area = window.show(new CodeDocument("A.java", null, TEXT));

    assertThat(scrolledTo(300, area)).isNotEmpty().noneMatch(Parent::isNeedsLayout);
  }

  @Test
  void wrappedLinesThatScrollIntoSightAreLaidOutOnce() {
    CodeTextArea area =
        window.show(new CodeDocument("a.txt", null, ("word ".repeat(90) + "\n").repeat(200)));
    onScreen(
        () -> {
          window.view.look().wrappedProperty().set(true);
          layOut(area);
          return true;
        });

    List<Parent> boxes = scrolledTo(100, area);

    assertThat(boxes).isNotEmpty().noneMatch(Parent::isNeedsLayout);
    assertThat(boxes).allMatch(box -> box.getLayoutBounds().getHeight() > 60);
  }

  @Test
  void notedLinesThatScrollIntoSightAreLaidOutOnce() {
    CodeDocument document = new CodeDocument("A.java", null, TEXT);
    LineNotes.Note note = new LineNotes.Note("a week ago", "An earlier revision", 3);
    CodeTextArea area = window.show(document);
    onScreen(
        () -> {
          List<LineNotes.Note> notes = Collections.nCopies(500, note);
          document.notesProperty().set(Optional.of(new LineNotes(notes, line -> {})));
          return true;
        });

    assertThat(scrolledTo(300, area)).isNotEmpty().noneMatch(Parent::isNeedsLayout);
  }

  @Test
  void aSelectionOverLinesThatScrollIntoSightIsDrawnToTheirEnds() {
    CodeTextArea area = window.show(new CodeDocument("A.java", null, TEXT));
    onScreen(
        () -> {
          area.selectRange(300, 0, 310, 5);
          layOut(area);
          return true;
        });

    List<Parent> boxes = scrolledTo(300, area);

    List<Node> selections =
        boxes.stream().flatMap(box -> box.lookupAll(".selection").stream()).toList();
    assertThat(selections).hasSizeGreaterThanOrEqualTo(10);
    assertThat(onScreen(() -> selections.get(3).getLayoutBounds().getWidth())).isGreaterThan(100);
  }

  // The boxes as the area leaves them when it has placed and laid them out for the first time.
  private static List<Parent> scrolledTo(int line, CodeTextArea area) {
    return onScreen(
        () -> {
          layOut(area);
          area.showParagraphAtTop(line);
          Parent lines = area.lookup(".paragraph-box").getParent();
          lines.layout();
          return area.lookupAll(".paragraph-box").stream().map(Parent.class::cast).toList();
        });
  }

  private static void layOut(CodeTextArea area) {
    Parent root = area.getScene().getRoot();
    root.applyCss();
    root.layout();
  }
}
