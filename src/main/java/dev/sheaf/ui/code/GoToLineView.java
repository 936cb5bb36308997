package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar over a text that asks for a line to go to.
final class GoToLineView {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CodeView code;
  private final TextField place = FindButtons.field("go-to-place", "goTo.place");
  private final Label hint = new Label();
  private final HBox root =
      new HBox(
          place,
          hint,
          FindButtons.icon(
              "go-to-close", Icon.CLOSE, "find.close", FindKey.CLOSE.keys(), this::close));

  GoToLineView(CodeView code) {
    this.code = code;
    hint.getStyleClass().add("find-count");
    hint.setId("go-to-hint");
    root.setId("go-to");
    root.getStyleClass().addAll("find-bar", "find-row");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setVisible(false);
    root.managedProperty().bind(root.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    place.textProperty().subscribe(typed -> mark(false));
    root.visibleProperty().subscribe(shown -> mark(false));
  }

  Region root() {
    return root;
  }

  void open() {
    root.setVisible(true);
    place.clear();
    // As for finding: keys may come before the bar was painted once.
    root.applyCss();
    place.requestFocus();
  }

  void close() {
    if (root.isVisible()) {
      root.setVisible(false);
      code.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(place)) {
      go();
      event.consume();
    }
  }

  private void go() {
    Optional<LinePlace> wanted = LinePlace.parse(place.getText());
    mark(wanted.isEmpty());
    wanted.ifPresent(
        to -> {
          code.goTo(to.line(), to.column());
          close();
        });
  }

  private void mark(boolean wrong) {
    place.pseudoClassStateChanged(WRONG, wrong);
    hint.pseudoClassStateChanged(WRONG, wrong);
    hint.setText(Messages.text("goTo.hint", code.lines()));
  }
}
