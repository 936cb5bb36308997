package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in a pane that has nothing to show: why, and what to do next.
public final class Placeholder {
  private static final int SKELETON_LINES = 6;

  private final VBox root = new VBox();

  public Placeholder(Icon icon, String title, String text) {
    root.getStyleClass().add("placeholder");
    root.setAlignment(Pos.CENTER);
    Label heading = new Label(title);
    heading.getStyleClass().add("title");
    Label words = new Label(text);
    words.getStyleClass().add("text");
    for (Label label : new Label[] {heading, words}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    root.getChildren().addAll(icon.node(), heading);
    if (!text.isEmpty()) {
      root.getChildren().add(words);
    }
  }

  /// Offers the next step below the words.
  public Placeholder with(Button button) {
    root.getChildren().add(button);
    return this;
  }

  public Region root() {
    return root;
  }

  /// Says what went wrong, with a button that tries again, and what a report of it should tell.
  public static Placeholder failed(Failure failure, Runnable retry) {
    Button again = Buttons.labelled(Icon.REFRESH, Messages.text("state.retry"));
    again.setOnAction(event -> retry.run());
    Placeholder placeholder =
        new Placeholder(Icon.FAILED, FailureText.title(failure), FailureText.of(failure));
    placeholder.root.getStyleClass().add("failed");
    FailureDetails details = new FailureDetails(failure);
    HBox steps = new HBox(again, details.opener());
    steps.getStyleClass().add("steps");
    placeholder.root.getChildren().addAll(steps, details.root());
    return placeholder;
  }

  /// Grey bars where lines will be.
  public static Node skeleton() {
    VBox bars = new VBox();
    bars.getStyleClass().add("skeleton");
    for (int i = 0; i < SKELETON_LINES; i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("bar", i % 2 == 0 ? "long" : "short");
      bars.getChildren().add(bar);
    }
    return bars;
  }
}
