package dev.sheaf.ui.history;

import dev.sheaf.ui.code.ChangedFilesView;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a gist: which two, which files, and the lines.
final class ChangesPane {
  private final ChangesViewModel model;
  private final ComboBox<Point> from;
  private final ComboBox<Point> to;
  private final Label summary = new Label();
  private final ChangedFilesView files;
  private final VBox root;
  private boolean following;

  ChangesPane(ChangesViewModel model, Background background) {
    this.model = model;
    files = new ChangedFilesView(background);
    from = box("changes-from", "history.changes.from");
    to = box("changes-to", "history.changes.to");
    from.valueProperty().subscribe((before, point) -> chosen(point, model::from));
    to.valueProperty().subscribe((before, point) -> chosen(point, model::to));
    summary.getStyleClass().add("summary");
    summary.setMinWidth(0);
    CutText.explain(summary);
    StatePane<ChangeSet> body =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.HISTORY, Messages.text("history.name"), ""),
            this::changes,
            model::again);
    VBox.setVgrow(body.root(), Priority.ALWAYS);
    root = new VBox(bar(), body.root());
    VBox.setVgrow(root, Priority.ALWAYS);
    model.questionProperty().subscribe(this::follow);
  }

  Region root() {
    return root;
  }

  CodeLook look() {
    return files.look();
  }

  void close() {
    files.close();
  }

  private ComboBox<Point> box(String id, String key) {
    ComboBox<Point> box = new PointBox<Point>(id, Messages.text(key), model.words()::full).box();
    HBox.setHgrow(box, Priority.SOMETIMES);
    return box;
  }

  private Node bar() {
    Button swap = Buttons.icon(Icon.SWAP, Messages.text("history.changes.swap"));
    swap.setId("changes-swap");
    swap.setOnAction(event -> model.swap());
    HBox bar = new HBox(from, swap, to, summary);
    bar.getStyleClass().add("past-bar");
    HBox.setHgrow(summary, Priority.ALWAYS);
    return bar;
  }

  private interface Chosen {
    void take(Point point);
  }

  private void chosen(@Nullable Point point, Chosen taker) {
    if (!following && point != null) {
      taker.take(point);
    }
  }

  private void follow(Optional<ChangesViewModel.Question> question) {
    following = true;
    question.ifPresent(
        now -> {
          if (!from.getItems().equals(now.timeline().points())) {
            from.getItems().setAll(now.timeline().points());
            to.getItems().setAll(now.timeline().points());
          }
          from.setValue(now.from());
          to.setValue(now.to());
        });
    summary.setText("");
    following = false;
  }

  private Node changes(ChangeSet set) {
    summary.setText(
        Messages.text(
            set.cloned() ? "history.changes.cloned" : "history.changes.summary",
            set.files().size(),
            set.lines().added(),
            set.lines().removed()));
    if (set.files().isEmpty()) {
      return new Placeholder(
              Icon.CHECK,
              Messages.text("history.changes.none.title"),
              Messages.text("history.changes.none.text"))
          .root();
    }
    files.show(set.files());
    return files.root();
  }
}
