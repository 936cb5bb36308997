package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field over the window that runs any command by a few letters of its name.
final class PaletteView {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 11;

  private final TextField field = new TextField();
  private final PaletteViewModel model;
  private final ListView<PaletteRow> list;
  private final Supplier<List<PaletteEntry>> commands;
  private final Sheet sheet;

  /// @param commands all there is to run, asked for each time it opens
  PaletteView(PaletteViewModel model, Supplier<List<PaletteEntry>> commands) {
    this.model = model;
    this.commands = commands;
    this.list = new ListView<>(model.rows());
    field.setId("palette");
    field.setPromptText(Messages.text("palette.prompt"));
    field.setAccessibleText(Messages.text("palette.prompt"));
    field.textProperty().bindBidirectional(model.queryProperty());
    list.setId("palette-commands");
    list.setAccessibleText(Messages.text("palette.list"));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new PaletteCell(this::choose));
    list.setPlaceholder(new Label(Messages.text("palette.none")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::speak);
    model.queryProperty().subscribe(this::selectFirst);
    VBox box = new VBox(field, list);
    box.getStyleClass().add("palette");
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    sheet = new Sheet(box);
  }

  Region root() {
    return sheet.root();
  }

  void open() {
    model.open(commands.get());
    selectFirst();
    sheet.open(field);
  }

  void close() {
    sheet.close();
  }

  private void selectFirst() {
    list.setPrefHeight(ROW * Math.clamp(model.rows().size(), 1, MOST_ROWS) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  // The focus stays in the field: what the arrows select is said there.
  private void speak(@Nullable PaletteRow row) {
    field.setAccessibleHelp(row == null ? Messages.text("palette.none") : row.spoken());
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    int step =
        switch (code) {
          case UP -> -1;
          case DOWN -> 1;
          case PAGE_UP -> 1 - MOST_ROWS;
          case PAGE_DOWN -> MOST_ROWS - 1;
          default -> 0;
        };
    if (step != 0) {
      move(step);
    } else if (code == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
    }
    if (step != 0 || code == KeyCode.ENTER) {
      event.consume();
    }
  }

  // One step leads around the end, a page does not.
  private void move(int step) {
    int rows = model.rows().size();
    if (rows == 0) {
      return;
    }
    int wished = list.getSelectionModel().getSelectedIndex() + step;
    int next = Math.abs(step) == 1 ? Math.floorMod(wished, rows) : Math.clamp(wished, 0, rows - 1);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
  }

  private void choose(PaletteRow row) {
    Optional<Command> chosen = model.choose(row);
    if (chosen.isPresent()) {
      close();
      chosen.get().run();
    }
  }
}
