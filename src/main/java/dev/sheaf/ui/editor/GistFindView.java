package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of what is found in all files of the gist, between the find bar and the text.
final class GistFindView {
  private static final double ROW = 24;
  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 9;
  private static final double MOST_OF_ROOM = 0.35;

  private final VBox root = new VBox();
  private final GistFindViewModel model;
  private final Label summary = new Label();
  private final ListView<FindRow> list = new ListView<>();
  private final Runnable focusText;
  private final Runnable close;

  /// @param focusText moves the focus to the text
  /// @param close ends finding
  GistFindView(GistFindViewModel model, Runnable focusText, Runnable close) {
    this.model = model;
    this.focusText = focusText;
    this.close = close;
    summary.setId("find-all-summary");
    summary.getStyleClass().add("find-summary");
    summary.setMaxWidth(Double.MAX_VALUE);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(summary.textProperty());
    summary.setTooltip(whole);
    list.setId("find-all-list");
    list.setAccessibleText(Messages.text("find.all.list"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new FindCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            focusText.run();
          }
        });
    list.getSelectionModel().selectedItemProperty().subscribe(this::go);
    list.managedProperty().bind(list.visibleProperty());
    root.setId("find-all");
    root.getStyleClass().add("find-results");
    root.getChildren().addAll(summary, list);
    root.managedProperty().bind(root.visibleProperty());
    root.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                list.requestFocus();
              }
            });
    model.foundProperty().subscribe(this::show);
    root.parentProperty()
        .flatMap(around -> ((Region) around).heightProperty())
        .subscribe(height -> fit());
  }

  Region root() {
    return root;
  }

  private void show(Optional<GistFound> found) {
    root.setVisible(found.isPresent());
    list.getItems().clear();
    found.ifPresent(
        all -> {
          list.getItems().setAll(FindRow.of(all));
          summary.setText(summary(all));
          fit();
        });
  }

  // The text below is what it is about.
  private void fit() {
    double room = root.getParent() instanceof Region around ? around.getHeight() : 0;
    int most = Math.clamp((int) (room * MOST_OF_ROOM / ROW), LEAST_ROWS, MOST_ROWS);
    int rows = Math.min(most, list.getItems().size());
    list.setVisible(rows > 0);
    list.setMinHeight(rows * ROW + 2);
    list.setPrefHeight(rows * ROW + 2);
  }

  private static String summary(GistFound found) {
    StringBuilder text =
        new StringBuilder(
            found.files().isEmpty()
                ? Messages.text("find.all.none", found.searched())
                : Messages.text("find.all.count", found.matches(), found.files().size()));
    if (found.isCut()) {
      text.append(" · ").append(Messages.text("find.all.cut"));
    }
    if (!found.leftOut().isEmpty()) {
      text.append(" · ").append(Rewriting.leftOut(found.leftOut()));
    }
    return text.toString();
  }

  private void go(@Nullable FindRow row) {
    switch (row) {
      case null -> {}
      case FindRow.File(FoundFile file) -> model.bringToFront(file.key());
      case FindRow.Line(FoundLine line) -> model.show(line);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go(list.getSelectionModel().getSelectedItem());
      focusText.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }
}
