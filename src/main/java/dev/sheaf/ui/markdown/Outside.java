package dev.sheaf.ui.markdown;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// What a document may ask of the world, each only when somebody clicks.
public interface Outside {
  /// Opens a page in the browser.
  void open(URI page);

  /// Fetches a picture; exactly one of the two is told, on the FX thread.
  ///
  /// @param failed takes a sentence that says why there is none
  void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed);
}
