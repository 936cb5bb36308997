package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// Chooses what the list is sorted by, and in which direction.
final class SortMenu {
  private final GistListViewModel model;
  private final MenuButton root = new MenuButton();
  private final Map<GistOrder.Key, RadioMenuItem> keys = new EnumMap<>(GistOrder.Key.class);
  private final RadioMenuItem descending = new RadioMenuItem();
  private final RadioMenuItem ascending = new RadioMenuItem();

  SortMenu(GistListViewModel model) {
    this.model = model;
    root.setId("gists-sort");
    root.getStyleClass().add("sort");
    ToggleGroup keyGroup = new ToggleGroup();
    for (GistOrder.Key key : GistOrder.Key.values()) {
      RadioMenuItem item = new RadioMenuItem(nameOf(key));
      item.setToggleGroup(keyGroup);
      item.setOnAction(event -> model.sort(GistOrder.by(key)));
      keys.put(key, item);
      root.getItems().add(item);
    }
    ToggleGroup directions = new ToggleGroup();
    descending.setToggleGroup(directions);
    ascending.setToggleGroup(directions);
    descending.setOnAction(event -> turn(true));
    ascending.setOnAction(event -> turn(false));
    root.getItems().addAll(new SeparatorMenuItem(), descending, ascending);
    model.orderProperty().subscribe(this::show);
  }

  MenuButton root() {
    return root;
  }

  private void turn(boolean down) {
    model.sort(new GistOrder(model.orderProperty().get().key(), down));
  }

  private void show(GistOrder order) {
    RadioMenuItem chosen = keys.get(order.key());
    if (chosen != null) {
      chosen.setSelected(true);
    }
    (order.descending() ? descending : ascending).setSelected(true);
    descending.setText(Messages.text(descendingKey(order.key())));
    ascending.setText(Messages.text(ascendingKey(order.key())));
    root.setText(nameOf(order.key()));
    root.setAccessibleText(
        Messages.text(
            "gists.sort.spoken",
            nameOf(order.key()),
            (order.descending() ? descending : ascending).getText()));
  }

  private static String nameOf(GistOrder.Key key) {
    return switch (key) {
      case UPDATED -> Messages.text("gists.sort.updated");
      case CREATED -> Messages.text("gists.sort.created");
      case NAME -> Messages.text("gists.sort.name");
      case FILES -> Messages.text("gists.sort.files");
      case COMMENTS -> Messages.text("gists.sort.comments");
    };
  }

  private static String descendingKey(GistOrder.Key key) {
    return switch (key) {
      case UPDATED, CREATED -> "gists.sort.newestFirst";
      case NAME -> "gists.sort.zToA";
      case FILES, COMMENTS -> "gists.sort.mostFirst";
    };
  }

  private static String ascendingKey(GistOrder.Key key) {
    return switch (key) {
      case UPDATED, CREATED -> "gists.sort.oldestFirst";
      case NAME -> "gists.sort.aToZ";
      case FILES, COMMENTS -> "gists.sort.fewestFirst";
    };
  }
}
