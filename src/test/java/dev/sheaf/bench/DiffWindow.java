package dev.sheaf.bench;

import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.code.DiffChoices;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window of 1280 x 820 with nothing but a comparison in it, timed from outside.
final class DiffWindow {
  private final DiffView view = new DiffView(new FxBackground());
  private final Scene scene = new Scene(new BorderPane(view.root()), 1280, 820);

  DiffWindow() {
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/code/code.css"));
    theme.apply(false);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// Compares two texts; the time until the first change is laid out in the scene.
  long show(Comparison texts, DiffChoices choices) throws Exception {
    System.gc();
    CompletableFuture<Long> arrived = new CompletableFuture<>();
    Runnable[] look = new Runnable[1];
    long start =
        Screen.call(
            () -> {
              Node last = scene.lookup(".diff-panes");
              look[0] =
                  () -> {
                    Node panes = scene.lookup(".diff-panes");
                    if (panes != null
                        && !panes.equals(last)
                        && panes.lookup(".diff-gutter.diff-added") != null) {
                      arrived.complete(System.nanoTime());
                    }
                  };
              view.choicesProperty().set(choices);
              scene.addPostLayoutPulseListener(look[0]);
              long now = System.nanoTime();
              view.show(texts);
              return now;
            });
    long nanos = arrived.get() - start;
    Screen.call(
        () -> {
          scene.removePostLayoutPulseListener(look[0]);
          return nanos;
        });
    return nanos;
  }
}
