package dev.sheaf.main;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What stands in place of the editor while somebody looks at it.
interface Instead {
  /// Built when it is first asked for.
  Region pane();

  /// Back to the editor.
  void leave();

  /// Tells from now on when the pane is to be shown, and when no longer.
  void onOpen(Consumer<Boolean> listener);
}
