package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks whether files from outside may be added, and shows the names they would get.
final class ArrivalView {
  private static final int MOST_ROWS = 8;
  private static final double ROW = 26;

  private final VBox root = new VBox();
  private final Arrivals.Arrival arrival;
  private final CheckBox replace = new CheckBox();
  private final ListView<Incoming.Named> names = new ListView<>();

  private ArrivalView(Arrivals.Arrival arrival) {
    this.arrival = arrival;
    Incoming incoming = arrival.incoming();
    root.setId("editor-arrival");
    root.getStyleClass().add("arrival");
    if (incoming.hasFolders()) {
      root.getChildren().add(words(Messages.text("editor.incoming.flat")));
    }
    names.setCellFactory(list -> new NameCell());
    names.setFocusTraversable(false);
    names.setPrefHeight(0);
    root.getChildren().add(names);
    int clashes = incoming.clashes(arrival.before());
    if (clashes > 0) {
      replace.setId("editor-arrival-replace");
      replace.setText(Messages.text("editor.incoming.replace", clashes));
      replace.setWrapText(true);
      replace.setOnAction(event -> name());
      root.getChildren().add(replace);
    }
    incoming.cautions(arrival.before()).forEach(caution -> root.getChildren().add(note(caution)));
    if (!incoming.losses().isEmpty()) {
      root.getChildren().add(note(incoming.losses()));
    }
    name();
  }

  static void ask(@Nullable Window owner, Arrivals.Arrival arrival, Arrivals arrivals) {
    ArrivalView view = new ArrivalView(arrival);
    int files = arrival.incoming().files().size();
    if (Confirm.ask(
        owner,
        Messages.text("editor.incoming.title", files),
        view.root,
        Messages.text("editor.incoming.add"))) {
      arrivals.accept(view.replace.isSelected());
    } else {
      arrivals.decline();
    }
  }

  private void name() {
    List<Incoming.Named> named = arrival.incoming().named(arrival.before(), replace.isSelected());
    names.getItems().setAll(named);
    names.setMinHeight(Math.min(named.size(), MOST_ROWS) * ROW + 4);
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private static Node note(String text) {
    Label words = words(text);
    words.getStyleClass().add("muted");
    HBox note = new HBox(Icon.INFO.node(), words);
    note.getStyleClass().add("note");
    return note;
  }

  /// Where a file lay, and what it is called then.
  private static final class NameCell extends ListCell<Incoming.Named> {
    @Override
    protected void updateItem(Incoming.@Nullable Named named, boolean empty) {
      super.updateItem(named, empty);
      if (empty || named == null) {
        setText(null);
        return;
      }
      String name = DisplayText.isolated(named.name());
      if (named.replaces().isPresent()) {
        setText(Messages.text("editor.incoming.replaces", name));
      } else if (named.isRenamed()) {
        setText(
            Messages.text(
                "editor.incoming.renamed", DisplayText.isolated(named.file().path()), name));
      } else {
        setText(name);
      }
    }
  }
}
