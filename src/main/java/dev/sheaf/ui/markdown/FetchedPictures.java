package dev.sheaf.ui.markdown;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// The world of a document, with the pictures that were asked for: each is fetched once, and there
/// again when its place comes back into sight.
final class FetchedPictures implements Outside {
  private static final int MOST_KEPT = 30;

  private final Outside outside;
  private final Map<URI, Image> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Image> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FetchedPictures(Outside outside) {
    this.outside = outside;
  }

  /// The picture, if it was fetched before.
  Optional<Image> kept(URI picture) {
    return Optional.ofNullable(kept.get(picture));
  }

  @Override
  public void open(URI page) {
    outside.open(page);
  }

  @Override
  public void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed) {
    outside.fetch(
        picture,
        image -> {
          kept.put(picture, image);
          arrived.accept(image);
        },
        failed);
  }
}
