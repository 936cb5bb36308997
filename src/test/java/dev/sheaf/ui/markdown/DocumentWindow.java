package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Markdown;
import dev.sheaf.markdown.Slices;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A window with nothing but a document, and the world around it.
final class DocumentWindow implements Outside {
  static final List<String> SHEETS =
      List.of(
          "/dev/sheaf/ui/kit/tokens-light.css",
          "/dev/sheaf/ui/kit/tokens-dark.css",
          "/dev/sheaf/ui/code/code-light.css",
          "/dev/sheaf/ui/code/code-dark.css",
          "/dev/sheaf/ui/markdown/markdown-light.css",
          "/dev/sheaf/ui/markdown/markdown-dark.css",
          "/dev/sheaf/ui/kit/kit.css",
          "/dev/sheaf/ui/code/code.css",
          "/dev/sheaf/ui/markdown/markdown.css");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final List<URI> opened = new ArrayList<>();
  final List<URI> fetched = new ArrayList<>();
  final MarkdownView view = new MarkdownView(this, new CodeColours(new FxBackground()));

  void open(Stage stage) {
    Scene scene = new Scene(new BorderPane(view.root()), 800, 600);
    Theme theme = new Theme(SHEETS);
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  void show(String markdown) {
    onScreen(
        () -> {
          view.show(Slices.of(Markdown.parse(markdown)));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void open(URI page) {
    opened.add(page);
  }

  @Override
  public void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed) {
    fetched.add(picture);
    if (picture.getPath().endsWith(".png")) {
      arrived.accept(new WritableImage(30, 20));
    } else {
      failed.accept("There is no picture.");
    }
  }

  static <T> T onScreen(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
  }
}
