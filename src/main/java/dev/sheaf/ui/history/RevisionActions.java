package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What can be done to the revisions that are selected.
final class RevisionActions {
  private final HistoryViewModel model;
  private final FlowPane root = new FlowPane();
  private final Button files = button(Icon.FILE, "history.files", "history-files", this::look);
  private final Button restore =
      button(Icon.RESTORE, "history.restore", "history-restore", this::bringBack);
  private final Button compare =
      button(Icon.COMPARE, "history.compare.newest", "history-compare", this::compare);
  private final Button draft =
      button(Icon.COMPARE, "history.compare.draft", "history-compare-draft", this::compareDraft);
  private final Button blame;

  RevisionActions(HistoryViewModel model) {
    this.model = model;
    blame = button(Icon.PERSON, "history.blame", "history-blame", model::blame);
    root.getStyleClass().add("revision-actions");
    model.selectedProperty().subscribe(this::offer);
    model.unsavedProperty().subscribe(() -> offer(model.selectedProperty().get()));
  }

  Region root() {
    return root;
  }

  private static Button button(Icon icon, String key, String id, Runnable action) {
    Button button = Buttons.labelled(icon, Messages.text(key));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    return button;
  }

  private void offer(List<RevisionRow> chosen) {
    compare.setText(
        Messages.text(chosen.size() > 1 ? "history.compare.selected" : "history.compare.newest"));
    switch (chosen.size()) {
      case 0 -> root.getChildren().setAll(blame);
      case 1 -> {
        root.getChildren().setAll(files);
        if (!model.isNewest(chosen.getFirst())) {
          root.getChildren().add(compare);
        }
        if (model.unsavedProperty().get().isPresent()) {
          root.getChildren().add(draft);
        }
        if (model.isChangeable()) {
          root.getChildren().add(restore);
        }
      }
      default -> root.getChildren().setAll(compare);
    }
  }

  private void look() {
    withFirst(model::look);
  }

  private void bringBack() {
    withFirst(model::bringBack);
  }

  private void compare() {
    model.compareSelected();
  }

  private void compareDraft() {
    model.compareWithDraft();
  }

  private void withFirst(Consumer<RevisionRow> action) {
    model.selectedProperty().get().stream().findFirst().ifPresent(action);
  }
}
