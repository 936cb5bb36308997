package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.TimeText;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The list of deleted gists.
public final class TrashView {
  private final TrashViewModel model;
  private final WorkList<TrashRow> list;

  public TrashView(TrashViewModel model) {
    this.model = model;
    Button empty = Buttons.icon(Icon.DELETE, Messages.text("trash.emptyAll"));
    empty.setId("trash-empty");
    empty.setOnAction(event -> empty());
    list =
        new WorkList<>(
            "trash",
            Messages.text("trash.title"),
            new WorkList.Source<>(
                model.stateProperty(), this::row, this::spoken, TrashView::nothing),
            model::read,
            empty);
    list.onOpen(model::look);
    list.on(KeyCode.DELETE, this::remove);
    model.nowProperty().subscribe(now -> list.refresh());
  }

  public Region root() {
    return list.root();
  }

  private static Placeholder nothing() {
    return new Placeholder(
        Icon.DELETE, Messages.text("trash.empty.title"), Messages.text("trash.empty.text"));
  }

  private Node row(TrashRow row) {
    Button restore = new Button(Messages.text("trash.restore"));
    restore.getStyleClass().add("small");
    restore.setAccessibleText(Messages.text("trash.restore") + ", " + row.title());
    restore.setOnAction(event -> model.restore(row, this::agreesToRestore));
    Button remove = new Button(Messages.text("trash.remove"));
    remove.getStyleClass().addAll("small", "lose");
    remove.setAccessibleText(Messages.text("trash.remove") + ", " + row.title());
    remove.setOnAction(event -> remove(row));
    return new WorkRow(row.title(), row.deletedAt(), model.nowProperty().get())
        .line(row.description(), "description")
        .line(row.about(), "muted")
        .actions(restore, remove)
        .root();
  }

  private boolean agreesToRestore(RestoreQuestion question) {
    String text = Messages.text("trash.restore.text", question.comments());
    if (!question.left().isEmpty()) {
      text += "\n\n" + Messages.text("trash.restore.left", String.join(", ", question.left()));
    }
    return Confirm.ask(
        window(),
        Messages.text("trash.restore.title", question.title()),
        text,
        Messages.text("trash.restore.action"));
  }

  private void remove(TrashRow row) {
    if (Confirm.askToLose(
        window(),
        Messages.text("trash.remove.title", row.title()),
        Messages.text("trash.remove.text"),
        Messages.text("trash.remove.action"))) {
      model.remove(row);
    }
  }

  private void empty() {
    if (model.count() > 0
        && Confirm.askToLose(
            window(),
            Messages.text("trash.emptyAll.title", model.count()),
            Messages.text("trash.remove.text"),
            Messages.text("trash.emptyAll.action"))) {
      model.empty();
    }
  }

  private Window window() {
    return root().getScene().getWindow();
  }

  private String spoken(TrashRow row) {
    String when =
        TimeText.inWords(row.deletedAt(), model.nowProperty().get(), ZoneId.systemDefault());
    return Messages.text("trash.spoken", row.title(), row.description(), when, row.about());
  }
}
