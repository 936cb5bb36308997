package dev.sheaf.main;

import dev.sheaf.ui.code.CodeLook;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What stands in place of the editor while somebody looks at it.
interface Instead {
  Region pane();

  /// Back to the editor.
  void leave();

  /// How code is shown in it.
  List<CodeLook> looks();

  /// Tells when the pane is to be shown, and when no longer.
  void onOpen(Consumer<Boolean> listener);
}
