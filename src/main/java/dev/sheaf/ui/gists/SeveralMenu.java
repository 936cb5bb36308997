package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the rows that are chosen together.
final class SeveralMenu {
  private final SeveralViewModel model;
  private final ContextMenu root = new ContextMenu();
  private final MenuItem star;
  private final MenuItem unstar;
  private final MenuItem delete;

  SeveralMenu(SeveralViewModel model, SeveralDialogs dialogs) {
    this.model = model;
    star = item("gists.menu.star", Icon.STAR, model::star);
    unstar = item("gists.menu.unstar", Icon.STARRED, model::unstar);
    delete = item("gists.menu.delete", Icon.DELETE, dialogs::delete);
    root.setId("several-menu");
    root.getItems()
        .addAll(
            star,
            unstar,
            item("several.export", Icon.ARCHIVE, dialogs::export),
            item("several.clone", Icon.CLONE, dialogs::cloneInto),
            new SeparatorMenuItem(),
            delete);
  }

  ContextMenu root() {
    return root;
  }

  /// Turns to what is chosen, before the menu opens.
  void aim() {
    boolean every = model.chosenProperty().get().stream().allMatch(GistRow::starred);
    boolean none = model.chosenProperty().get().stream().noneMatch(GistRow::starred);
    star.setVisible(model.canStar() && !every);
    unstar.setVisible(model.canStar() && !none);
    delete.setVisible(!model.own().isEmpty());
  }

  private static MenuItem item(String key, Icon icon, Runnable verb) {
    MenuItem item = new MenuItem(Messages.text(key), icon.node());
    item.setOnAction(event -> verb.run());
    return item;
  }
}
