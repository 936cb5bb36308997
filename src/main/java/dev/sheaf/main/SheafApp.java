package dev.sheaf.main;

import dev.sheaf.ui.kit.Browser;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The application as the toolkit starts and stops it.
public final class SheafApp extends Application {
  // The toolkit makes the application by itself and hands it nothing but words.
  private static volatile @Nullable Groundwork laid;

  private @Nullable Wiring wiring;

  /// Opens the window and returns when it was closed.
  static void open(Groundwork ground) {
    laid = ground;
    Application.launch(SheafApp.class);
  }

  @Override
  public void start(Stage stage) {
    Browser browser = new Browser(getHostServices()::showDocument);
    wiring = new Wiring(Objects.requireNonNull(laid), stage, browser);
    wiring.start();
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
