package dev.sheaf.main;

import dev.sheaf.ui.kit.Browser;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The application as the toolkit starts and stops it.
public final class SheafApp extends Application {
  private @Nullable Wiring wiring;

  /// Opens the window and returns when it was closed.
  static int open(StartOptions options) {
    Application.launch(SheafApp.class, options.toArguments());
    return 0;
  }

  @Override
  public void start(Stage stage) throws Exception {
    StartOptions options = StartOptions.of(getParameters().getRaw());
    Browser browser = new Browser(getHostServices()::showDocument);
    wiring = new Wiring(options, stage, browser);
    wiring.start();
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
