package dev.sheaf.ui;

import javafx.stage.Stage;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/// Hands each test the window as if it were new: all tests of a process share one, and what a test
/// made of its size would count for those after it.
public final class SameWindow implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
    if (stage != null) {
      FxToolkit.setupFixture(() -> reset(stage));
    }
  }

  private static void reset(Stage stage) {
    stage.hide();
    stage.setMaximized(false);
    stage.setFullScreen(false);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.sizeToScene();
  }
}
