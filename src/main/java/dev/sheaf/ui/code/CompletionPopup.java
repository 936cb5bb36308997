package dev.sheaf.ui.code;

import dev.sheaf.ui.code.Completion.Offer;
import dev.sheaf.ui.kit.FieldKey;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Offers words below the caret while one types in a document: the arrow keys choose, Enter or Tab
/// takes, Escape declines, Ctrl Space asks.
public final class CompletionPopup {
  private static final KeyCombination ASK = FieldKey.SUGGEST_WORDS.combination();
  private static final double ROW = 26;
  private static final int MOST_ROWS = 9;
  private static final double WIDTH = 300;

  private final CodeDocument document;
  private final Completion.Source source;
  private final Popup popup = new Popup();
  private final ListView<Completion> list = new ListView<>();
  private Subscription caret = Subscription.EMPTY;
  private @Nullable CodeTextArea watched;
  private Offer offer = Offer.NONE;
  private boolean typed;

  /// @param view where the document is shown
  public CompletionPopup(CodeView view, CodeDocument document, Completion.Source source) {
    this.document = document;
    this.source = source;
    list.setId("completions");
    list.setAccessibleText(Messages.text("code.completions"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(all -> new WordCell());
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> take());
    list.getStyleClass().add("completions");
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.root().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    view.root().focusWithinProperty().subscribe(this::leaveUnless);
  }

  /// Puts a word in place of what is selected, with the caret behind it.
  public void put(String word) {
    area()
        .filter(CodeTextArea::isEditable)
        .ifPresent(
            area -> {
              area.getUndoManager().preventMerge();
              area.replaceSelection(word);
              area.getUndoManager().preventMerge();
              area.requestFocus();
              area.requestFollowCaret();
            });
  }

  private void leaveUnless(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  private Optional<CodeTextArea> area() {
    CodePane pane = document.pane();
    if (pane == null) {
      return Optional.empty();
    }
    CodeTextArea area = pane.area();
    if (!area.equals(watched)) {
      caret.unsubscribe();
      watched = area;
      caret = area.caretPositionProperty().subscribe((before, now) -> moved());
    }
    return Optional.of(area);
  }

  private void typed(KeyEvent event) {
    String sign = event.getCharacter();
    boolean word = sign.length() == 1 && (isWordPart(sign.charAt(0)) || sign.equals("."));
    typed = word && !event.isShortcutDown() && area().isPresent();
  }

  private static boolean isWordPart(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_';
  }

  private void pressed(KeyEvent event) {
    if (ASK.match(event)) {
      area().ifPresent(area -> show(area, true));
      event.consume();
    } else if (popup.isShowing() && answers(event)) {
      event.consume();
    } else {
      // What is left of the word is still to be completed.
      typed = popup.isShowing() && event.getCode() == KeyCode.BACK_SPACE;
    }
  }

  private boolean answers(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case PAGE_DOWN -> choose(MOST_ROWS - 1);
      case PAGE_UP -> choose(1 - MOST_ROWS);
      case ENTER, TAB -> take();
      case ESCAPE -> popup.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int steps) {
    int now = list.getSelectionModel().getSelectedIndex();
    int next = Math.clamp((long) now + steps, 0, list.getItems().size() - 1);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
  }

  private void moved() {
    if (typed) {
      typed = false;
      area().ifPresent(area -> show(area, false));
    } else {
      popup.hide();
    }
  }

  private void show(CodeTextArea area, boolean asked) {
    int place = area.places().inText(area.getCaretPosition());
    offer = area.isEditable() ? source.at(area.trueText(), place, asked) : Offer.NONE;
    Optional<Bounds> bounds = area.getCaretBounds();
    if (offer.words().isEmpty() || bounds.isEmpty()) {
      popup.hide();
      return;
    }
    list.getItems().setAll(offer.words());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, offer.words().size()) + 4);
    popup.show(area, bounds.get().getMinX() - 8, bounds.get().getMaxY() + 4);
  }

  private void take() {
    Completion chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) {
      area()
          .ifPresent(
              area -> {
                area.getUndoManager().preventMerge();
                area.replaceText(
                    area.places().shown(offer.from()), area.getCaretPosition(), chosen.word());
                area.getUndoManager().preventMerge();
                area.requestFollowCaret();
              });
    }
  }

  private static final class WordCell extends ListCell<Completion> {
    private final Label word = new Label();
    private final Label about = new Label();
    private final HBox row = new HBox(word, about);

    WordCell() {
      word.getStyleClass().add("word");
      word.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(word, Priority.ALWAYS);
      about.getStyleClass().add("muted");
      about.setMinWidth(Region.USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Completion completion, boolean empty) {
      super.updateItem(completion, empty);
      boolean none = empty || completion == null;
      setGraphic(none ? null : row);
      if (completion != null) {
        word.setText(completion.word());
        about.setText(completion.about());
        setAccessibleText(completion.word() + ", " + completion.about());
      }
    }
  }
}
