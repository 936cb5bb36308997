package dev.sheaf.ui.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Shows the whole text of a label as its tooltip while the label has room for a part only.
public final class CutText {
  private CutText() {}

  public static void explain(Labeled label) {
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(label.textProperty());
    label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? whole : null));
  }
}
