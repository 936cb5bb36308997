package dev.sheaf.ui.preview;

import dev.sheaf.ui.markdown.Visible;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// A line of a patch; its sign tells it apart where its colour does not.
final class ChangeCell extends ListCell<ChangeLine> {
  private static final int LONGEST = 1_000;
  private static final String CUT = "\u2026";

  private final Label before = number();
  private final Label after = number();
  private final Label text = new Label();
  private final HBox row = new HBox(before, after, text);

  ChangeCell() {
    getStyleClass().add("change-cell");
    row.setAlignment(Pos.CENTER_LEFT);
    text.getStyleClass().add("change-text");
    text.setMinWidth(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(ChangeLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      row.getStyleClass().setAll("change");
      setGraphic(null);
      return;
    }
    row.getStyleClass().setAll("change", line.type().name().toLowerCase(Locale.ROOT));
    before.setText(line.before() == 0 ? "" : Integer.toString(line.before()));
    after.setText(line.after() == 0 ? "" : Integer.toString(line.after()));
    text.setText(shown(line.text()));
    setGraphic(row);
  }

  // A label takes a tab for nothing, and must not be turned around by what it shows.
  private static String shown(String line) {
    String part = line.length() > LONGEST ? line.substring(0, LONGEST) + CUT : line;
    return Visible.of(part.replace("\t", "    "));
  }

  private static Label number() {
    Label label = new Label();
    label.getStyleClass().add("number");
    return label;
  }
}
