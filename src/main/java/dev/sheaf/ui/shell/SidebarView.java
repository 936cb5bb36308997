package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shelves of the library, with how many gists stand on each.
public final class SidebarView {
  private final ScrollPane root = new ScrollPane();
  private final VBox items = new VBox();
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final SidebarViewModel model;

  public SidebarView(SidebarViewModel model) {
    this.model = model;
    items.getStyleClass().add("sidebar-items");
    root.getStyleClass().addAll("sidebar");
    root.setContent(items);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    String heading = "";
    for (SidebarViewModel.Item item : model.items()) {
      if (!item.heading().equals(heading)) {
        heading = item.heading();
        items.getChildren().add(heading(heading));
      }
      items.getChildren().add(button(item));
    }
    items.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    model.selectedProperty().subscribe(this::select);
  }

  public Region root() {
    return root;
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("sidebar-heading");
    return label;
  }

  private ToggleButton button(SidebarViewModel.Item item) {
    Label name = new Label(item.label());
    Label count = new Label();
    count.getStyleClass().add("count");
    count.textProperty().bind(item.countProperty());
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(name, space, count);
    row.setAlignment(Pos.CENTER_LEFT);
    ToggleButton button = new ToggleButton();
    button.setGraphic(row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId("shelf-" + item.id());
    button.getStyleClass().add("sidebar-item");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(18));
    button
        .accessibleTextProperty()
        .bind(
            item.countProperty()
                .map(
                    gists ->
                        gists.isEmpty()
                            ? item.label()
                            : Messages.text("shell.shelf.accessible", item.label(), gists)));
    button.setToggleGroup(group);
    button.setUserData(item);
    button.setOnAction(
        event -> {
          // A toggle lets go when it is pressed twice; a shelf stays open.
          button.setSelected(true);
          model.open(item);
        });
    buttons.add(button);
    return button;
  }

  private void select(SidebarViewModel.Item chosen) {
    for (ToggleButton button : buttons) {
      button.setSelected(button.getUserData() == chosen);
    }
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int from = buttons.indexOf(event.getTarget());
    if (step == 0 || from < 0) {
      return;
    }
    buttons.get(Math.floorMod(from + step, buttons.size())).requestFocus();
    event.consume();
  }
}
