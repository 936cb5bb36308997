package dev.sheaf.ui.editor;

import dev.sheaf.ui.editor.MergeFile.Pick;
import dev.sheaf.ui.editor.MergeSession.Look;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be chosen for the shown file of a merge.
final class MergeBar {
  private final VBox root = new VBox();
  private final Label words = new Label();
  private final FlowPane choices = new FlowPane();
  private final Consumer<MergeFile> onReveal;
  private Optional<MergeFile> shown = Optional.empty();
  private int at;

  /// @param onReveal shows the place of the conflict that is asked about
  MergeBar(Consumer<MergeFile> onReveal) {
    this.onReveal = onReveal;
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setId("merge-explained");
    choices.getStyleClass().add("merge-choices");
    root.getStyleClass().add("merge-bar");
    root.getChildren().addAll(words, choices);
  }

  Node root() {
    return root;
  }

  /// Moves the focus to the first choice.
  void focus() {
    root.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// The conflict that is asked about, from 0.
  int at() {
    return at;
  }

  void show(MergeSession session) {
    Optional<MergeFile> file = session.currentProperty().get();
    root.setVisible(file.isPresent());
    root.setManaged(file.isPresent());
    if (file.isEmpty()) {
      return;
    }
    MergeFile now = file.get();
    if (!shown.equals(file)) {
      shown = file;
      at = Math.max(0, now.firstOpen());
    }
    words.setText(MergeTexts.explained(now));
    KeptFocus.refill(choices, () -> fill(session, now));
  }

  private void fill(MergeSession session, MergeFile now) {
    if (now.conflicts() > 0) {
      choices.getChildren().addAll(places(session, now), picks(session, now));
    } else if (now.isWholeChoice()) {
      choices.getChildren().add(whole(session, now));
    }
    choices.getChildren().add(looks(session, now));
  }

  private Node places(MergeSession session, MergeFile file) {
    Button previous = Buttons.icon(Icon.UP, Messages.text("editor.merge.previous"));
    Button next = Buttons.icon(Icon.DOWN, Messages.text("editor.merge.next"));
    previous.setId("merge-previous");
    next.setId("merge-next");
    previous.setOnAction(event -> go(session, file, at - 1));
    next.setOnAction(event -> go(session, file, at + 1));
    Label place = new Label(Messages.text("editor.merge.place", at + 1, file.conflicts()));
    place.setMinWidth(Region.USE_PREF_SIZE);
    return row(previous, next, place);
  }

  private void go(MergeSession session, MergeFile file, int to) {
    at = Math.floorMod(to, file.conflicts());
    show(session);
    onReveal.accept(file);
  }

  private Node picks(MergeSession session, MergeFile file) {
    HBox row = row();
    for (Pick pick : Pick.values()) {
      ToggleButton button = new ToggleButton(Messages.text(key(pick)));
      button.setId("merge-" + pick.name().toLowerCase(Locale.ROOT));
      button.setSelected(!file.isByHand() && file.picked(at).equals(Optional.of(pick)));
      button.setOnAction(
          event -> {
            file.pick(at, pick);
            int open = file.firstOpen();
            at = open < 0 ? at : open;
            session.changed();
            onReveal.accept(file);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private static String key(Pick pick) {
    return switch (pick) {
      case MINE -> "editor.merge.keepMine";
      case THEIRS -> "editor.merge.takeTheirs";
      case BOTH -> "editor.merge.both";
    };
  }

  private static Node whole(MergeSession session, MergeFile file) {
    HBox row = row();
    for (Pick pick : new Pick[] {Pick.MINE, Pick.THEIRS}) {
      ToggleButton button = new ToggleButton(Messages.text(key(pick)));
      button.setId("merge-" + pick.name().toLowerCase(Locale.ROOT));
      button.setSelected(!file.isByHand() && file.pickedWhole().equals(Optional.of(pick)));
      button.setOnAction(
          event -> {
            file.pickAll(pick);
            session.changed();
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private static Node looks(MergeSession session, MergeFile file) {
    HBox row = row();
    for (Look look : Look.values()) {
      if (look == Look.HAND && !file.hasTwoTexts()) {
        continue;
      }
      ToggleButton button =
          new ToggleButton(
              Messages.text(
                  switch (look) {
                    case SIDES -> "editor.merge.look.sides";
                    case RESULT -> "editor.merge.look.result";
                    case HAND -> "editor.merge.look.hand";
                  }));
      button.setId("merge-look-" + look.name().toLowerCase(Locale.ROOT));
      button.setSelected(session.lookProperty().get() == look);
      button.setOnAction(
          event -> {
            session.lookProperty().set(look);
            button.setSelected(true);
          });
      row.getChildren().add(button);
    }
    if (file.isByHand()) {
      Button again = new Button(Messages.text("editor.merge.startOver"));
      again.setId("merge-start-over");
      again.setOnAction(
          event -> {
            file.startOver();
            session.lookProperty().set(Look.SIDES);
            session.changed();
          });
      row.getChildren().add(again);
    }
    return row;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("merge-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
