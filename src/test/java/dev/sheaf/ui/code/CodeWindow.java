package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// A window with nothing but a code view, and what tests ask it.
final class CodeWindow {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final CodeView view = new CodeView(new FxBackground());
  private @Nullable CodeBars bars;

  void open(Stage stage) {
    bars = new CodeBars(view);
    Scene scene = new Scene(new BorderPane(bars.root()), 900, 600);
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
    stage.show();
  }

  CodeBars bars() {
    return Objects.requireNonNull(bars);
  }

  CodeTextArea show(CodeDocument document) {
    onScreen(
        () -> {
          view.show(document);
          view.requestFocus();
          return true;
        });
    await(
        () ->
            document.pane() != null
                && document.pane().filledProperty().get()
                && document.pane().area().isFocused());
    return area(document);
  }

  static CodeTextArea area(CodeDocument document) {
    CodePane pane = document.pane();
    if (pane == null) {
      throw new AssertionError("not shown");
    }
    return pane.area();
  }

  static void awaitStyle(CodeDocument document, int line, int column, TokenStyle style) {
    await(
        () ->
            document.pane() != null
                && area(document).getParagraph(line).getStyleOfChar(column) == style);
  }

  static void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(20, TimeUnit.MILLISECONDS)
        .until(() -> onScreen(condition));
  }

  static <T> T onScreen(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
  }
}
