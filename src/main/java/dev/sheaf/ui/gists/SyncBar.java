package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says below the list how far a refresh is, or why there was none.
final class SyncBar {
  private final ProgressBar bar = new ProgressBar();
  private final Label text = new Label();
  private final Button retry = Buttons.icon(Icon.REFRESH, Messages.text("gists.sync.retry"));
  private final VBox root;
  private final ObservableValue<Instant> now;

  SyncBar(GistListViewModel model) {
    now = model.nowProperty();
    text.setId("gists-sync");
    text.getStyleClass().add("muted");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    retry.setOnAction(event -> model.refresh());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("gists.sync.progress"));
    HBox line = new HBox(text, retry);
    line.getStyleClass().add("line");
    root = new VBox(bar, line);
    root.getStyleClass().add("sync-bar");
    root.managedProperty().bind(root.visibleProperty());
    bar.managedProperty().bind(bar.visibleProperty());
    retry.managedProperty().bind(retry.visibleProperty());
    model.syncProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Sync sync) {
    switch (sync) {
      case Sync.Settled() -> root.setVisible(false);
      case Sync.Running(int done, int total) -> {
        bar.setProgress(Busy.share(done, total));
        text.setText(
            total == 0
                ? Messages.text("gists.sync.asking")
                : Messages.text("gists.sync.of", done, total));
        text.setTooltip(null);
        turn(true);
      }
      case Sync.Stopped(Failure failure, Instant asOf) -> {
        text.setText(
            asOf == null
                ? FailureText.title(failure)
                : Messages.text(
                    "gists.sync.stopped",
                    FailureText.title(failure),
                    TimeText.inWords(asOf, now.getValue(), ZoneId.systemDefault())));
        text.setTooltip(new Tooltip(FailureText.of(failure)));
        turn(false);
      }
    }
  }

  private void turn(boolean running) {
    bar.setVisible(running);
    retry.setVisible(!running);
    root.setVisible(true);
  }
}
