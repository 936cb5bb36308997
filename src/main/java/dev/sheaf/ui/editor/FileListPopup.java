package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// All files of a gist, to choose one by typing a part of its name.
final class FileListPopup {
  private static final double ROW = 28;
  private static final int MOST_ROWS = 12;

  private final Popup popup = new Popup();
  private final TextField filter = new TextField();
  private final ObservableList<FileTab> all = FXCollections.observableArrayList();
  private final FilteredList<FileTab> matching = new FilteredList<>(all);
  private final ListView<FileTab> list = new ListView<>(matching);
  private final Consumer<FileTab> onChoose;

  FileListPopup(Consumer<FileTab> onChoose) {
    this.onChoose = onChoose;
    filter.setId("editor-files-filter");
    filter.setPromptText(Messages.text("editor.files.filter"));
    filter.setAccessibleText(Messages.text("editor.files.filter"));
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("editor-files");
    list.setAccessibleText(Messages.text("editor.files"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new NameCell());
    list.setPlaceholder(new Label(Messages.text("editor.files.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox root = new VBox(filter, list);
    root.getStyleClass().add("file-list-popup");
    popup.getContent().add(root);
    popup.setAutoHide(true);
  }

  void show(List<FileTab> tabs, Region below) {
    all.setAll(tabs);
    filter.clear();
    list.setPrefHeight(ROW * Math.min(tabs.size(), MOST_ROWS) + 2);
    tabs.stream().filter(FileTab::inFront).findFirst().ifPresent(this::select);
    Bounds place = below.localToScreen(below.getBoundsInLocal());
    popup.show(below, place.getMaxX() - 300, place.getMaxY() + 2);
    filter.requestFocus();
  }

  private void select(FileTab tab) {
    list.getSelectionModel().select(tab);
    list.scrollTo(tab);
  }

  private void narrow(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    matching.setPredicate(tab -> tab.name().toLowerCase(Locale.ROOT).contains(part));
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
      event.consume();
    } else if (event.getTarget() instanceof TextField) {
      if (code == KeyCode.DOWN) {
        list.getSelectionModel().selectNext();
        event.consume();
      } else if (code == KeyCode.UP) {
        list.getSelectionModel().selectPrevious();
        event.consume();
      }
    }
  }

  private void choose(FileTab tab) {
    popup.hide();
    onChoose.accept(tab);
  }

  private final class NameCell extends ListCell<FileTab> {
    NameCell() {
      setOnMouseClicked(
          event -> Optional.ofNullable(getItem()).ifPresent(FileListPopup.this::choose));
    }

    @Override
    protected void updateItem(FileTab tab, boolean empty) {
      super.updateItem(tab, empty);
      setText(empty || tab == null ? null : tab.unsaved() ? tab.name() + " ●" : tab.name());
      setAccessibleText(empty || tab == null ? null : tab.spoken());
    }
  }
}
