package dev.sheaf.ui.preview;

import dev.sheaf.gist.GistException;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.Outside;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// The web as documents may use it: pages open in the browser, pictures come when asked for.
public final class Web implements Outside {
  /// Fetches what is at an address; blocks.
  @FunctionalInterface
  public interface Fetch {
    byte[] bytes(URI address) throws GistException;
  }

  private final Background background;
  private final Browser browser;
  private final Fetch fetch;

  public Web(Background background, Browser browser, Fetch fetch) {
    this.background = background;
    this.browser = browser;
    this.fetch = fetch;
  }

  @Override
  public void open(URI page) {
    browser.open(page);
  }

  @Override
  public void fetch(URI picture, Consumer<? super Image> arrived, Consumer<String> failed) {
    var _ =
        background.run(
            () -> PictureReader.any(fetch.bytes(picture)),
            pixels -> arrived.accept(Images.of(pixels)),
            thrown -> failed.accept(why(thrown)));
  }

  private static String why(Throwable thrown) {
    return switch (thrown) {
      case Unreadable unreadable -> unreadable.why();
      case GistException known -> FailureText.of(known.failure());
      default -> Messages.text("preview.picture.broken");
    };
  }
}
