package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.Supplier;
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
    scroll.setVvalue(0);
    sheet.open(scroll);
  }

  void close() {
    sheet.close();
  }

  private static Node group(AppMenu.Group group) {
    Label heading = new Label(group.label());
    heading.getStyleClass().add("heading");
    FlowPane lines = new FlowPane();
    lines.getStyleClass().add("lines");
    group.sections().stream()
        .flatMap(List::stream)
        .filter(command -> command.keys() != null)
        .forEach(command -> lines.getChildren().add(line(command)));
    VBox box = new VBox(heading, lines);
    boolean any = !lines.getChildren().isEmpty();
    box.setVisible(any);
    box.setManaged(any);
    return box;
  }

  private static Node line(Command command) {
    Label name = new Label(command.label());
    CutText.explain(name);
    Label keys = new Label(command.keyText());
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
