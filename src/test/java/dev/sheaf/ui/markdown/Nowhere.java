package dev.sheaf.ui.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// A world that notes what documents ask of it; its pictures are all alike.
public final class Nowhere implements Outside {
  private final Consumer<URI> browser;
  private final List<URI> fetched = new ArrayList<>();

  public Nowhere(Consumer<URI> browser) {
    this.browser = browser;
  }

  /// What pictures were asked for, one after the other.
  public List<URI> fetched() {
    return List.copyOf(fetched);
  }

  @Override
  public void open(URI page) {
    browser.accept(page);
  }

  @Override
  public void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed) {
    fetched.add(picture);
    arrived.accept(new WritableImage(30, 20));
  }
}
