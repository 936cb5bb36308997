package dev.sheaf.ui.gists;

import dev.sheaf.gist.WebAddress;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.ShareMenu;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What can be done with the row that is chosen.
final class RowMenu {
  private final GistListViewModel model;
  private final ContextMenu root = new ContextMenu();
  private final MenuItem star = new MenuItem(Messages.text("gists.menu.star"), Icon.STAR.node());
  private final MenuItem unstar =
      new MenuItem(Messages.text("gists.menu.unstar"), Icon.STARRED.node());
  private final MenuItem pin = new MenuItem(Messages.text("gists.menu.pin"), Icon.PIN.node());
  private final MenuItem unpin = new MenuItem(Messages.text("gists.menu.unpin"), Icon.PIN.node());
  private final MenuItem copyLink =
      new MenuItem(Messages.text("gists.menu.copyLink"), Icon.LINK.node());
  private final MenuItem browse =
      new MenuItem(Messages.text("gists.menu.browse"), Icon.EXTERNAL.node());
  private final MenuItem owner = new MenuItem("", Icon.PERSON.node());
  private final SeparatorMenuItem beforeDelete = new SeparatorMenuItem();
  private final MenuItem delete =
      new MenuItem(Messages.text("gists.menu.delete"), Icon.DELETE.node());
  private final ShareMenu share;
  private @Nullable GistRow row;

  RowMenu(GistListViewModel model, GistActions actions, Consumer<GistRow> open) {
    this.model = model;
    share = actions.share();
    MenuItem openItem = new MenuItem(Messages.text("gists.menu.open"), Icon.FILE.node());
    on(openItem, open);
    on(star, model.stars()::star);
    on(unstar, model.stars()::unstar);
    on(pin, model.pins()::pin);
    on(unpin, model.pins()::unpin);
    on(copyLink, chosen -> withPage(chosen, page -> Clipboard.copy(page.toString())));
    on(browse, chosen -> withPage(chosen, actions.browse()));
    on(owner, model::showOwner);
    owner.setMnemonicParsing(false);
    on(delete, chosen -> actions.delete().accept(chosen.gist()));
    root.setId("gists-menu");
    root.getItems()
        .addAll(
            openItem,
            star,
            unstar,
            pin,
            unpin,
            copyLink,
            share.root(),
            share.cloneItem(),
            browse,
            owner,
            beforeDelete,
            delete);
  }

  ContextMenu root() {
    return root;
  }

  /// Turns to `chosen`, before the menu opens.
  void about(GistRow chosen) {
    row = chosen;
    share.about(chosen.gist());
    star.setVisible(model.canStar() && !chosen.starred());
    unstar.setVisible(model.canStar() && chosen.starred());
    pin.setVisible(!model.pins().isPinned(chosen));
    unpin.setVisible(model.pins().isPinned(chosen));
    copyLink.setDisable(chosen.gist().page() == null);
    browse.setDisable(chosen.gist().page() == null);
    owner.setVisible(!chosen.owner().isEmpty());
    owner.setText(Messages.text("gists.menu.owner", chosen.owner()));
    beforeDelete.setVisible(model.owns(chosen));
    delete.setVisible(model.owns(chosen));
  }

  private void on(MenuItem item, Consumer<GistRow> verb) {
    item.setOnAction(
        event -> {
          if (row != null) {
            verb.accept(row);
          }
        });
  }

  private static void withPage(GistRow row, Consumer<URI> verb) {
    URI page = WebAddress.uriOf(row.gist().page());
    if (page != null) {
      verb.accept(page);
    }
  }
}
