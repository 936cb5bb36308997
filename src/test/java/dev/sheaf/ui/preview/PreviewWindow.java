package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.assertj.core.api.ThrowingConsumer;
import org.awaitility.Awaitility;
import org.testfx.util.WaitForAsyncUtils;

/// A window with nothing but a file and its preview.
final class PreviewWindow {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final List<Runnable> textMoves = new ArrayList<>();
  final List<Double> textLines = new ArrayList<>();
  double textTop;
  final PreviewViewModel model;
  final BesideView beside;
  final BorderPane window;

  PreviewWindow(Stage stage) {
    FxBackground background = new FxBackground();
    model = new PreviewViewModel(background, Duration.ZERO);
    PreviewView view = new PreviewView(model, background, new Gallery.Nobody());
    Label text = new Label("the text itself");
    beside = new BesideView(model, view, new BorderPane(text), new Scroll());
    window = new BorderPane(beside.root());
    window.setTop(new HBox(beside.choice()));
    Scene scene = new Scene(window, 900, 600);
    Theme theme = new Theme(Gallery.SHEETS);
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private final class Scroll implements TextScroll {
    @Override
    public void onMove(Runnable listener) {
      textMoves.add(listener);
    }

    @Override
    public double topLine() {
      return textTop;
    }

    @Override
    public void scrollTo(double line) {
      textLines.add(line);
    }

    @Override
    public void focus() {
      beside.root().requestFocus();
    }
  }

  CodeDocument follow(String name, String text) {
    CodeDocument document = new CodeDocument(name, null, text);
    onScreen(
        () -> {
          model.follow(Optional.of(new Subject.Typed(document)));
          return true;
        });
    return document;
  }

  static <T> T onScreen(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
  }

  String shown() {
    return onScreen(
        () -> {
          List<String> texts = new ArrayList<>();
          for (Node node : window.lookupAll(".label")) {
            texts.add(String.valueOf(((Labeled) node).getText()));
          }
          for (Node node : window.lookupAll(".sheet-cell")) {
            texts.add(String.valueOf(((Labeled) node).getText()));
          }
          for (Node node : window.lookupAll(".prose-text")) {
            texts.add(((Text) node).getText());
          }
          return String.join(" | ", texts);
        });
  }

  void awaitShown(ThrowingConsumer<String> expected) {
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .untilAsserted(() -> assertThat(shown()).satisfies(expected));
  }

  Node node(String id) {
    return onScreen(() -> window.lookup("#" + id));
  }
}
