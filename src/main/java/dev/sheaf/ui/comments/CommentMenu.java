package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a comment.
final class CommentMenu {
  private CommentMenu() {}

  /// What can be done to this comment just now.
  ///
  /// @param selected the part of it that is selected; empty for none
  static List<MenuItem> of(CommentRow row, String selected, CommentActions actions) {
    List<MenuItem> items = new ArrayList<>();
    String quote = selected.isEmpty() ? "comments.quote" : "comments.quote.selected";
    items.add(item(Icon.REPLY, quote, () -> actions.quote(row, selected)));
    items.add(item(Icon.COPY, "comments.copyText", () -> actions.copyText(row)));
    if (row.page() != null) {
      items.add(item(Icon.LINK, "comments.copyLink", () -> actions.copyLink(row)));
      items.add(item(Icon.EXTERNAL, "comments.browse", () -> actions.browse(row)));
    }
    if (row.isChangeable()) {
      items.add(new SeparatorMenuItem());
      items.add(item(Icon.EDIT, "comments.edit", () -> actions.edit(row)));
      items.add(item(Icon.DELETE, "comments.delete", () -> actions.delete(row)));
    }
    return items;
  }

  private static MenuItem item(Icon icon, String key, Runnable verb) {
    MenuItem item = new MenuItem(Messages.text(key), icon.node());
    item.setOnAction(event -> verb.run());
    return item;
  }
}
