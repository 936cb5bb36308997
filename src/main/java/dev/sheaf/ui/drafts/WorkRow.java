package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays out a row: title and age, a line of words, a line that explains, buttons.
final class WorkRow {
  private final VBox root = new VBox();

  WorkRow(String title, Instant when, Instant now) {
    Label name = label(title, "name");
    Label age = label(TimeText.brief(when, now, ZoneId.systemDefault()), "age");
    age.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox first = new HBox(name, gap, age);
    first.getStyleClass().add("first");
    root.getStyleClass().addAll("gist-row", "work-row");
    root.getChildren().add(first);
  }

  WorkRow line(String text, String styleClass) {
    if (!text.isEmpty()) {
      root.getChildren().add(label(text, styleClass));
    }
    return this;
  }

  /// Words that are never cut.
  WorkRow words(String text, String styleClass) {
    Label words = label(text, styleClass);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().add(words);
    return this;
  }

  WorkRow actions(Node... buttons) {
    if (buttons.length > 0) {
      HBox actions = new HBox(buttons);
      actions.getStyleClass().add("actions");
      root.getChildren().add(actions);
    }
    return this;
  }

  Node root() {
    return root;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    CutText.explain(label);
    return label;
  }
}
