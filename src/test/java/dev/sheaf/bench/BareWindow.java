package dev.sheaf.bench;

import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import java.util.Collection;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The same window with the toolkit's own code area, as it comes, in its own pane: nothing beside
/// the lines, nothing done in the background. What it takes, no editor made of it can go below.
final class BareWindow {
  private static final Collection<String> PLAIN = List.of();

  private final CodeArea area = new CodeArea();
  private final Scene scene;
  private final Stage stage = new Stage();

  BareWindow(String text) {
    BorderPane root = new BorderPane(new VirtualizedScrollPane<>(area));
    root.getStyleClass().add("code");
    area.setStyle("-fx-font-family: Monospaced; -fx-font-size: 13px;");
    scene = new Scene(root, 1280, 820);
    EditorWindow.theme().dress(scene);
    stage.setScene(scene);
    stage.show();
    area.replaceText(text);
  }

  void close() {
    stage.close();
  }

  /// Gives lines their colours, from one on.
  void colour(int first, List<StyledLine> lines) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        spans.add(PLAIN, 1);
      }
      for (StyleRun run : lines.get(i).runs()) {
        spans.add(List.of(run.style().styleClass()), run.length());
      }
    }
    area.setStyleSpans(first, 0, spans.create());
  }

  /// Jumps to a line; how long it takes to give the visible lines colours that are known already.
  Span colourVisible(int line, List<StyledLine> styled) throws Exception {
    return Screen.call(
        () -> {
          area.showParagraphAtTop(line);
          layOut();
          int first = area.firstVisibleParToAllParIndex();
          int last = area.lastVisibleParToAllParIndex();
          long start = System.nanoTime();
          long cpuStart = Pulses.cpuTime();
          colour(first, styled.subList(first, last + 1));
          layOut();
          return new Span(System.nanoTime() - start, Pulses.cpuTime() - cpuStart);
        });
  }

  /// Scrolls from the top to the end in so many pulses.
  List<Span> scroll(int pulses) throws Exception {
    double height =
        Screen.call(
            () -> {
              area.showParagraphAtTop(0);
              layOut();
              return area.getTotalHeightEstimate();
            });
    return Pulses.measure(pulses, pulse -> area.scrollYBy(height / pulses));
  }

  private void layOut() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
