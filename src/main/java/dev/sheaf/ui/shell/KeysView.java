package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.FieldKey;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, by menus.
final class KeysView {
  private final VBox groups = new VBox();
  private final ScrollPane scroll = new ScrollPane(groups);
  private final Supplier<List<AppMenu.Group>> menu;
  private final Sheet sheet;

  KeysView(Supplier<List<AppMenu.Group>> menu) {
    this.menu = menu;
    Label title = new Label(Messages.text("keys.title"));
    title.getStyleClass().add("title");
    Label how = new Label(Messages.text("keys.how"));
    how.getStyleClass().add("muted");
    how.setWrapText(true);
    how.setMinHeight(Region.USE_PREF_SIZE);
    groups.getStyleClass().add("groups");
    scroll.setId("keys");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(Messages.text("keys.title"));
    VBox content = new VBox(title, how, scroll);
    content.getStyleClass().add("keys-sheet");
    sheet = new Sheet(content);
    scroll.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            close();
            event.consume();
          }
        });
  }

  Region root() {
    return sheet.root();
  }

  void open() {
    groups.getChildren().setAll(menu.get().stream().map(KeysView::group).toList());
    groups.getChildren().add(fields());
    scroll.setVvalue(0);
    sheet.open(scroll);
  }

  void close() {
    sheet.close();
  }

  private static Node group(AppMenu.Group group) {
    return group(
        group.label(),
        group.sections().stream()
            .flatMap(List::stream)
            .filter(command -> command.keys() != null)
            .map(command -> line(command.label(), command.keyText()))
            .toList());
  }

  private static Node fields() {
    return group(
        Messages.text("keys.fields"),
        Stream.of(FieldKey.values())
            .map(key -> line(key.label(), key.combination().getDisplayText()))
            .toList());
  }

  private static Node group(String label, List<Node> keys) {
    Label heading = new Label(label);
    heading.getStyleClass().add("heading");
    FlowPane lines = new FlowPane();
    lines.getStyleClass().add("lines");
    lines.getChildren().setAll(keys);
    VBox box = new VBox(heading, lines);
    box.setVisible(!keys.isEmpty());
    box.setManaged(!keys.isEmpty());
    return box;
  }

  private static Node line(String label, String keyText) {
    Label name = new Label(label);
    CutText.explain(name);
    Label keys = new Label(keyText);
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(name, space, keys);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
