package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says how far something done to several gists is; there while it is under way.
final class JobView {
  private final ProgressBar bar = new ProgressBar(0);
  private final Label told = new Label();
  private final VBox root;

  JobView(SeveralViewModel model) {
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(told.textProperty());
    told.setMaxWidth(Double.MAX_VALUE);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button stop = new Button(Messages.text("several.stop"));
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(event -> model.stop());
    HBox line = new HBox(told, stop);
    line.getStyleClass().add("line");
    root = new VBox(bar, line);
    root.getStyleClass().add("job");
    root.managedProperty().bind(root.visibleProperty());
    model.jobProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Job job) {
    switch (job) {
      case Job.None() -> root.setVisible(false);
      case Job.Ended ended -> root.setVisible(false);
      case Job.Running(String words, int done, int all) -> {
        bar.setProgress((double) done / all);
        told.setText(words);
        root.setVisible(true);
      }
    }
  }
}
