package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.TimeText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The list of what waits to be sent.
public final class OutboxView {
  private final OutboxViewModel model;
  private final WorkList<OutboxRow> list;

  public OutboxView(OutboxViewModel model) {
    this.model = model;
    Button send = Buttons.icon(Icon.REFRESH, Messages.text("outbox.sendAll"));
    send.setId("outbox-send");
    send.setOnAction(event -> model.send());
    send.disableProperty().bind(model.sendingProperty());
    list =
        new WorkList<>(
            "outbox",
            Messages.text("outbox.title"),
            new WorkList.Source<>(
                model.stateProperty(), this::row, this::spoken, OutboxView::empty),
            model::read,
            send);
    list.onOpen(model::open);
    list.on(KeyCode.DELETE, this::takeBack);
    model.nowProperty().subscribe(now -> list.refresh());
  }

  public Region root() {
    return list.root();
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.CHECK, Messages.text("outbox.empty.title"), Messages.text("outbox.empty.text"));
  }

  private Node row(OutboxRow row) {
    String tone =
        switch (row.standing()) {
          case WAITING, SENDING -> "muted";
          case REFUSED, UNSURE -> "problem";
        };
    List<Node> buttons = new ArrayList<>();
    if (row.canBeSentAgain()) {
      buttons.add(button("outbox.sendAgain", row, model::sendAgain));
    }
    if (row.canBeTakenBack()) {
      buttons.add(button("outbox.takeBack", row, this::takeBack));
    }
    return new WorkRow(row.title(), row.since(), model.nowProperty().get())
        .line(row.what(), "description")
        .words(row.state(), tone)
        .actions(buttons.toArray(Node[]::new))
        .root();
  }

  private void takeBack(OutboxRow row) {
    if (row.canBeTakenBack()) {
      model.takeBack(row);
    }
  }

  private static Button button(String key, OutboxRow row, Consumer<OutboxRow> verb) {
    Button button = new Button(Messages.text(key));
    button.getStyleClass().add("small");
    button.setAccessibleText(Messages.text(key) + ", " + row.title());
    button.setOnAction(event -> verb.accept(row));
    return button;
  }

  private String spoken(OutboxRow row) {
    String when = TimeText.inWords(row.since(), model.nowProperty().get(), ZoneId.systemDefault());
    return Messages.text("outbox.spoken", row.title(), row.what(), when, row.state());
  }
}
