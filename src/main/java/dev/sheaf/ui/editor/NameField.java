package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Takes the name of a file, and says below what is wrong with it.
final class NameField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final double WIDEST = 360;

  private final TextField root = new TextField();
  // A tooltip's words keep the look they had when it was first shown, so each look has its own.
  private final Tooltip problem = below("name-problem");
  private final Tooltip warning = below("name-problem", "only-warning");
  private final Consumer<String> onName;
  private final Consumer<Boolean> onEnd;
  private List<String> others = List.of();
  private boolean asking;

  /// @param onName gets a name that may be used
  /// @param onEnd called after that, or when the user wants no name; gets whether by a key
  NameField(Consumer<String> onName, Consumer<Boolean> onEnd) {
    this.onName = onName;
    this.onEnd = onEnd;
    root.setId("editor-file-name");
    root.getStyleClass().add("file-name");
    root.setPromptText(Messages.text("editor.name.prompt"));
    root.setAccessibleText(Messages.text("editor.name"));
    root.setOnAction(event -> commit(true));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.textProperty().subscribe(text -> check(!text.isEmpty()));
    root.focusedProperty().subscribe(this::blur);
  }

  private static Tooltip below(String... styles) {
    Tooltip tooltip = new Tooltip();
    tooltip.getStyleClass().addAll(styles);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    // Escape means the name, not what is said of it.
    tooltip.setHideOnEscape(false);
    return tooltip;
  }

  TextField root() {
    return root;
  }

  /// @param taken the names of the gist's other files
  void ask(String initial, List<String> taken) {
    others = taken;
    asking = true;
    root.setText(initial);
    root.requestFocus();
    boolean keepEnding = initial.contains(".") && !initial.equals(FileNames.FIRST);
    root.selectRange(0, keepEnding ? initial.lastIndexOf('.') : initial.length());
  }

  /// Stops asking, without a name.
  void stop() {
    asking = false;
    hush();
  }

  private void hush() {
    problem.hide();
    warning.hide();
  }

  /// Takes what stands there if it can be used, and stops asking.
  void settle() {
    if (asking) {
      if (usable()) {
        commit(false);
      } else {
        end(false);
      }
    }
  }

  // Who goes elsewhere means what stands there.
  private void blur(boolean focused) {
    if (!focused) {
      settle();
    }
  }

  private Optional<FileNames.Problem> problem() {
    return FileNames.check(root.getText(), others);
  }

  private boolean usable() {
    return problem().filter(found -> !found.isOnlyWarning()).isEmpty();
  }

  private void commit(boolean byKey) {
    if (!asking) {
      return;
    }
    if (usable()) {
      asking = false;
      onName.accept(root.getText());
      end(byKey);
    } else {
      check(true);
    }
  }

  private void end(boolean byKey) {
    stop();
    onEnd.accept(byKey);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end(true);
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && usable()) {
      commit(true);
      event.consume();
    }
  }

  private void check(boolean tell) {
    Optional<FileNames.Problem> found = problem().filter(p -> tell);
    root.pseudoClassStateChanged(WRONG, found.filter(p -> !p.isOnlyWarning()).isPresent());
    root.setAccessibleHelp(found.map(NameField::words).orElse(null));
    Bounds place = root.localToScreen(root.getBoundsInLocal());
    if (found.isPresent() && asking && place != null) {
      boolean only = found.get().isOnlyWarning();
      Tooltip told = only ? warning : problem;
      (only ? problem : warning).hide();
      told.setText(words(found.get()));
      told.show(root, place.getMinX(), place.getMaxY() + 4);
    } else {
      hush();
    }
  }

  private static String words(FileNames.Problem problem) {
    return switch (problem) {
      case BLANK -> Messages.text("editor.name.blank");
      case SLASH -> Messages.text("editor.name.slash");
      case TAKEN -> Messages.text("editor.name.taken");
      case RESERVED -> Messages.text("editor.name.reserved");
      case LIKE_OTHER -> Messages.text("editor.name.likeOther");
      case LIKE_UNNAMED -> Messages.text("editor.name.likeUnnamed");
    };
  }
}
