package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// How the sync stands, in a few words; pressed, it says more and lets one stop it.
final class SyncView {
  private static final double WIDTH = 320;
  private static final double GAP = 6;

  private final SyncViewModel model;
  private final Button root = new Button();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button(Messages.text("sync.stop"));
  private final Button resume = new Button(Messages.text("sync.resume"));
  private final Button everything =
      new Button(Messages.text("sync.everything"), Icon.REFRESH.node());
  private final VBox lacking = new VBox();
  private final Popup more = new Popup();

  SyncView(SyncViewModel model) {
    this.model = model;
    Region dot = new Region();
    root.setId("sync-state");
    root.getStyleClass().setAll("sync-state");
    root.setGraphic(dot);
    root.textProperty().bind(model.texts().briefProperty());
    root.accessibleTextProperty()
        .bind(model.texts().briefProperty().map(brief -> Messages.text("sync.accessible", brief)));
    root.setMinWidth(Region.USE_PREF_SIZE);
    root.setOnAction(event -> toggle());
    more.getContent().add(content());
    more.setAutoHide(true);
    model
        .stateProperty()
        .subscribe(
            state -> {
              dot.getStyleClass().setAll("sync-dot", colour(state));
              show(state);
            });
  }

  Node root() {
    return root;
  }

  private void toggle() {
    if (more.isShowing()) {
      more.hide();
    } else {
      Bounds place = root.localToScreen(root.getBoundsInLocal());
      more.show(root, place.getMaxX() - WIDTH, place.getMaxY() + GAP);
    }
  }

  private Node content() {
    Label title = new Label();
    title.getStyleClass().add("title");
    title.textProperty().bind(model.texts().briefProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("sync.progress.bar"));
    bar.managedProperty().bind(bar.visibleProperty());
    lacking.getStyleClass().add("lacking");
    lacking.managedProperty().bind(lacking.visibleProperty());
    model.missing().addListener((InvalidationListener) changed -> showMissing());
    showMissing();
    stop.setId("sync-stop");
    resume.setId("sync-resume");
    everything.setId("sync-everything");
    stop.managedProperty().bind(stop.visibleProperty());
    resume.managedProperty().bind(resume.visibleProperty());
    stop.setOnAction(event -> model.stop());
    resume.setOnAction(event -> model.resume());
    everything.setOnAction(event -> model.checkEverything());
    HBox buttons = new HBox(stop, resume, everything);
    buttons.getStyleClass().add("buttons");
    VBox content =
        new VBox(
            title,
            bar,
            wrapped(model.texts().detailsProperty()),
            wrapped(model.texts().fullCheckProperty()),
            lacking,
            buttons);
    content.getStyleClass().add("sync-more");
    content.setPrefWidth(WIDTH);
    return content;
  }

  private static Label wrapped(ObservableValue<String> text) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void showMissing() {
    lacking.setVisible(!model.missing().isEmpty());
    Label heading = new Label(Messages.text("sync.missing"));
    heading.getStyleClass().add("heading");
    lacking.getChildren().setAll(heading);
    for (String line : model.missing()) {
      Label label = new Label(line);
      label.setTooltip(new Tooltip(line));
      lacking.getChildren().add(label);
    }
  }

  private void show(SyncState state) {
    boolean busy =
        switch (state) {
          case SyncState.Looking(int done, int total) -> {
            bar.setProgress(Busy.share(done, total));
            yield true;
          }
          case SyncState.Fetching(int files, int allFiles, long bytes, long allBytes) -> {
            bar.setProgress((double) files / Math.max(1, allFiles));
            yield true;
          }
          case SyncState.Waiting waiting -> false;
          case SyncState.Offline offline -> false;
          case SyncState.Stopped stopped -> false;
          case SyncState.Failed failed -> false;
          case SyncState.Synced synced -> false;
        };
    bar.setVisible(busy);
    stop.setVisible(busy);
    resume.setVisible(state instanceof SyncState.Stopped);
  }

  private static String colour(SyncState state) {
    return switch (state) {
      case SyncState.Looking looking -> "working";
      case SyncState.Fetching fetching -> "working";
      case SyncState.Waiting waiting -> "waiting";
      case SyncState.Offline offline -> "offline";
      case SyncState.Stopped stopped -> "waiting";
      case SyncState.Failed failed -> "failed";
      case SyncState.Synced synced -> "synced";
    };
  }
}
