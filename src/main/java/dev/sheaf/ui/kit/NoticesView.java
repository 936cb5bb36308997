package dev.sheaf.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows notices above the lower right corner of the window.
public final class NoticesView {
  private static final Duration GOOD_NEWS_LASTS = Duration.seconds(4);
  private static final Duration OFFERS_LAST = Duration.seconds(12);

  private final Notices notices;
  private final VBox root = new VBox();
  private final Map<Notice, Node> cards = new HashMap<>();

  public NoticesView(Notices notices) {
    this.notices = notices;
    root.getStyleClass().add("notices");
    root.setAlignment(Pos.BOTTOM_RIGHT);
    root.setPickOnBounds(false);
    notices.shown().forEach(this::add);
    notices.shown().addListener(this::update);
  }

  public Region root() {
    return root;
  }

  private void update(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::remove);
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void remove(Notice notice) {
    root.getChildren().remove(cards.remove(notice));
  }

  private void add(Notice notice) {
    Label text = new Label(notice.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox card = new HBox(iconOf(notice.kind()).node(), text);
    card.getStyleClass().addAll("notice", notice.kind() == Notice.Kind.DONE ? "done" : "problem");
    Notice.Action action = notice.action();
    if (action != null) {
      Button verb = new Button(action.label());
      verb.setMinWidth(Region.USE_PREF_SIZE);
      verb.setOnAction(
          event -> {
            notices.dismiss(notice);
            action.verb().run();
          });
      card.getChildren().add(verb);
    }
    card.getChildren().add(closeButton(notice));
    cards.put(notice, card);
    root.getChildren().add(card);
    if (notice.kind() == Notice.Kind.DONE) {
      new Later(action == null ? GOOD_NEWS_LASTS : OFFERS_LAST).run(() -> notices.dismiss(notice));
    }
  }

  private Button closeButton(Notice notice) {
    Button close = Buttons.icon(Icon.CLOSE, Messages.text("notice.dismiss"));
    close.setOnAction(event -> notices.dismiss(notice));
    return close;
  }

  private static Icon iconOf(Notice.Kind kind) {
    return switch (kind) {
      case DONE -> Icon.CHECK;
      case PROBLEM -> Icon.WARNING;
    };
  }
}
