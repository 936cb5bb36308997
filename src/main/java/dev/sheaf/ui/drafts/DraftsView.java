package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.TimeText;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The list of what was typed and not saved.
public final class DraftsView {
  private final DraftsViewModel model;
  private final WorkList<DraftRow> list;

  public DraftsView(DraftsViewModel model) {
    this.model = model;
    list =
        new WorkList<>(
            "drafts",
            Messages.text("drafts.title"),
            new WorkList.Source<>(
                model.stateProperty(), this::row, this::spoken, DraftsView::nothing),
            model::read);
    list.onOpen(model::open);
    list.on(KeyCode.DELETE, model::discard);
    model.nowProperty().subscribe(now -> list.refresh());
  }

  public Region root() {
    return list.root();
  }

  private static Placeholder nothing() {
    return new Placeholder(
        Icon.EDIT, Messages.text("drafts.empty.title"), Messages.text("drafts.empty.text"));
  }

  private Node row(DraftRow row) {
    Button compare = button("drafts.compare", row, () -> model.compare(row));
    Button discard = button("drafts.discard", row, () -> model.discard(row));
    discard.getStyleClass().add("lose");
    return new WorkRow(row.title(), row.keptAt(), model.nowProperty().get())
        .line(row.kind() + " · " + row.about() + " · " + row.counts(), "muted")
        .actions(compare, discard)
        .root();
  }

  private static Button button(String key, DraftRow row, Runnable verb) {
    Button button = new Button(Messages.text(key));
    button.getStyleClass().add("small");
    button.setAccessibleText(Messages.text(key) + ", " + row.title());
    button.setOnAction(event -> verb.run());
    return button;
  }

  private String spoken(DraftRow row) {
    String when = TimeText.inWords(row.keptAt(), model.nowProperty().get(), ZoneId.systemDefault());
    return Messages.text("drafts.spoken", row.title(), when, row.about() + " " + row.counts());
  }
}
