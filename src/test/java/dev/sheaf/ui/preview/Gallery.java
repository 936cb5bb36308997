package dev.sheaf.ui.preview;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.markdown.Outside;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with nothing but the preview of one file, to look at: `Gallery FILE light|dark WIDTH
/// HEIGHT`.
public final class Gallery extends Application {
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
          "/dev/sheaf/ui/markdown/markdown.css",
          "/dev/sheaf/ui/preview/preview.css");

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    Path file = Path.of(args.get(0));
    String name = file.getFileName().toString();
    FxBackground background = new FxBackground();
    PreviewViewModel model = new PreviewViewModel(background);
    PreviewView view = new PreviewView(model, background, new Nobody());
    boolean picture = Kind.of(name).filter(Kind.PICTURE::equals).isPresent();
    model.follow(
        Optional.of(
            picture
                ? new Subject.Stored(name, () -> Files.readAllBytes(file))
                : new Subject.Typed(new CodeDocument(name, null, Files.readString(file)))));
    model.choose(Mode.PREVIEW);
    Scene scene =
        new Scene(
            new BorderPane(view.root()),
            Integer.parseInt(args.get(2)),
            Integer.parseInt(args.get(3)));
    Theme theme = new Theme(SHEETS);
    theme.apply(args.get(1).equals("dark"));
    theme.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  public static void main(String[] args) {
    launch(args);
  }

  /// A world in which nothing can be had.
  static final class Nobody implements Outside {
    @Override
    public void open(URI page) {}

    @Override
    public void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed) {
      arrived.accept(new WritableImage(1, 1));
    }
  }
}
