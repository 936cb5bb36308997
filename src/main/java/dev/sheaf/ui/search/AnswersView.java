package dev.sheaf.ui.search;

import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// The answers as a list: the one chosen is shown, Enter goes there.
final class AnswersView {
  // Long enough that a held arrow key opens nothing on its way, short enough not to be noticed.
  private static final Duration BEFORE_OPENING = Duration.millis(120);

  private final ListView<SearchRow> list = new ListView<>();
  private final Later openSoon = new Later(BEFORE_OPENING);
  private final SearchViewModel model;
  private final Runnable edit;
  private boolean filling;

  /// @param edit moves the focus to the text that is shown
  AnswersView(SearchViewModel model, Runnable edit) {
    this.model = model;
    this.edit = edit;
    list.setId("answers");
    list.getStyleClass().add("answers");
    list.setAccessibleText(Messages.text("search.title"));
    list.setCellFactory(view -> new SearchCell());
    list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  ListView<SearchRow> root() {
    return list;
  }

  void show(Answers answers) {
    openSoon.cancel();
    filling = true;
    list.getSelectionModel().clearSelection();
    list.getItems().setAll(answers.rows());
    list.scrollTo(0);
    filling = false;
  }

  /// Takes the focus; where no line is chosen yet, the keys start at the first.
  void focus() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    list.requestFocus();
  }

  private void chosen() {
    if (!filling && selected().isPresent()) {
      openSoon.run(() -> selected().ifPresent(model::open));
    }
  }

  private Optional<SearchRow> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void openNow() {
    openSoon.cancel();
    selected().ifPresent(model::open);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      openNow();
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openNow();
      edit.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.queryProperty().set("");
      event.consume();
    }
  }
}
