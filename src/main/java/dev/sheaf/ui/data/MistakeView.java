package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what is wrong with a question, and leads to where.
final class MistakeView {
  private final Place place;

  /// Shows a place in the question, counted from 1.
  @FunctionalInterface
  interface Place {
    void show(int line, int column);
  }

  MistakeView(Place place) {
    this.place = place;
  }

  Node show(Outcome.Mistake mistake) {
    Label text = new Label(mistake.text());
    text.setId("mistake");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(text);
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (mistake.line() > 0) {
      Button go = new Button(Messages.text("data.mistake.place", mistake.line(), mistake.column()));
      go.setId("mistake-place");
      go.setOnAction(event -> place.show(mistake.line(), mistake.column()));
      words.getChildren().add(go);
    }
    HBox box = new HBox(Icon.FAILED.node(), words);
    box.getStyleClass().add("mistake");
    VBox page = new VBox(box);
    page.getStyleClass().add("mistake-page");
    return page;
  }
}
