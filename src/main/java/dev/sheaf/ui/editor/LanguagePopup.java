package dev.sheaf.ui.editor;

import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
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
import org.jspecify.annotations.Nullable;

/// All languages, to choose one for a text by typing a part of its name.
final class LanguagePopup {
  private static final double ROW = 28;
  private static final int ROWS = 12;
  private static final double HEIGHT = ROW * ROWS + 60;

  private final Popup popup = new Popup();
  private final TextField filter = new TextField();
  private final FilteredList<Choice> matching =
      new FilteredList<>(FXCollections.observableArrayList(choices()));
  private final ListView<Choice> list = new ListView<>(matching);
  private @Nullable CodeDocument document;

  /// What a text can be taken for.
  ///
  /// @param detected whether name and text tell it
  private record Choice(String name, Optional<Language> language, boolean detected) {}

  /// @param onClosed called however it is closed
  LanguagePopup(Runnable onClosed) {
    filter.setId("editor-languages-filter");
    filter.setPromptText(Messages.text("editor.languages.filter"));
    filter.setAccessibleText(Messages.text("editor.languages.filter"));
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("editor-languages");
    list.setAccessibleText(Messages.text("editor.languages"));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2);
    list.setCellFactory(view -> new ChoiceCell());
    list.setPlaceholder(new Label(Messages.text("editor.languages.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox root = new VBox(filter, list);
    root.getStyleClass().add("file-list-popup");
    popup.getContent().add(root);
    popup.setAutoHide(true);
    popup.setOnHidden(event -> onClosed.run());
  }

  private static List<Choice> choices() {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice(Messages.text("editor.languages.detect"), Optional.empty(), true));
    all.add(new Choice(TextChoices.name(Optional.empty()), Optional.empty(), false));
    Languages.all().forEach(one -> all.add(new Choice(one.name(), Optional.of(one), false)));
    return all;
  }

  void show(CodeDocument shown, Region above) {
    document = shown;
    filter.clear();
    Choice now =
        new Choice(
            TextChoices.name(shown.languageProperty().get()),
            shown.languageProperty().get(),
            false);
    list.getSelectionModel().select(now);
    list.scrollTo(Math.max(0, matching.indexOf(now) - ROWS / 2));
    Bounds place = above.localToScreen(above.getBoundsInLocal());
    popup.show(above, place.getMinX(), place.getMinY() - HEIGHT);
    filter.requestFocus();
  }

  private void narrow(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    matching.setPredicate(choice -> choice.name().toLowerCase(Locale.ROOT).contains(part));
    if (!part.isEmpty()) {
      // What begins so is meant before what only holds it: C before ABAP Classic.
      matching.stream()
          .filter(choice -> choice.name().toLowerCase(Locale.ROOT).startsWith(part))
          .findFirst()
          .or(() -> matching.stream().findFirst())
          .ifPresent(
              choice -> {
                list.getSelectionModel().select(choice);
                list.scrollTo(choice);
              });
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
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
      } else if (code == KeyCode.UP) {
        list.getSelectionModel().selectPrevious();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
      }
    }
  }

  private void choose(Choice choice) {
    CodeDocument chosenFor = document;
    popup.hide();
    if (chosenFor != null) {
      if (choice.detected()) {
        chosenFor.detectLanguage();
      } else {
        chosenFor.chooseLanguage(choice.language());
      }
    }
  }

  private final class ChoiceCell extends ListCell<Choice> {
    ChoiceCell() {
      setOnMouseClicked(
          event -> Optional.ofNullable(getItem()).ifPresent(LanguagePopup.this::choose));
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? null : choice.name());
    }
  }
}
