package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.ShareMenu;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What can be done with a gist that has no button of its own.
final class MoreMenu {
  private final MenuButton root = new MenuButton(null, Icon.MORE.node());
  private final Notices notices;
  private final Browser browser;
  private final MenuItem copyLink = item("editor-copy-link", "editor.more.copyLink", Icon.LINK);
  private final MenuItem open = item("editor-browse", "editor.more.browse", Icon.EXTERNAL);
  private final MenuItem copyId = item("editor-copy-id", "editor.more.copyId", Icon.COPY);
  private final MenuItem copyClone = item("editor-copy-clone", "editor.more.copyClone", Icon.COPY);
  private final MenuItem addFiles = item("editor-add-files", "editor.file.addAll", Icon.FILE);
  private final MenuItem reload = item("editor-reload", "editor.more.reload", Icon.REFRESH);
  private final SeparatorMenuItem beforeDelete = new SeparatorMenuItem();
  private final MenuItem delete = item("editor-delete", "editor.more.delete", Icon.DELETE);
  private @Nullable ShareMenu share;
  private Head.@Nullable OnHost gist;

  /// What it does that needs the editor.
  ///
  /// @param delete asks first
  record Verbs(Runnable addFiles, Runnable reload, Runnable delete) {}

  MoreMenu(Notices notices, Browser browser, Verbs verbs) {
    this.notices = notices;
    this.browser = browser;
    root.setId("editor-more");
    root.getStyleClass().add("more");
    root.setAccessibleText(Messages.text("editor.more"));
    root.setTooltip(new Tooltip(Messages.text("editor.more")));
    copyLink.setOnAction(event -> copyLink());
    open.setOnAction(event -> openInBrowser());
    copyId.setOnAction(event -> copyId());
    copyClone.setOnAction(event -> withGist(shown -> copy(shown.cloneAddress())));
    addFiles.setOnAction(event -> verbs.addFiles().run());
    reload.setOnAction(event -> verbs.reload().run());
    delete.setOnAction(event -> verbs.delete().run());
    root.getItems()
        .addAll(
            copyLink,
            open,
            copyId,
            copyClone,
            new SeparatorMenuItem(),
            addFiles,
            reload,
            beforeDelete,
            delete);
  }

  private static MenuItem item(String id, String key, Icon icon) {
    MenuItem item = new MenuItem(Messages.text(key), icon.node());
    item.setId(id);
    return item;
  }

  Node root() {
    return root;
  }

  /// Puts the ways to hand the gist on after the link.
  void offer(ShareMenu menu) {
    share = menu;
    root.getItems().addAll(1, List.of(menu.root(), menu.cloneItem()));
  }

  /// @param saved the gist as the host has it; null for none
  void shareable(@Nullable Gist saved) {
    if (share != null) {
      share.about(saved);
    }
  }

  void show(Head head) {
    Head.OnHost onHost = head.saved();
    gist = onHost;
    copyLink.setDisable(onHost == null || onHost.page() == null);
    open.setDisable(onHost == null || onHost.page() == null);
    copyClone.setDisable(onHost == null || onHost.cloneAddress() == null);
    addFiles.setVisible(head.changeable());
    beforeDelete.setVisible(head.changeable());
    delete.setVisible(head.changeable());
  }

  void copyLink() {
    withGist(shown -> copy(shown.page()));
  }

  void copyId() {
    withGist(
        shown -> {
          Clipboard.copy(shown.id());
          notices.done(Messages.text("editor.copied"));
        });
  }

  void openInBrowser() {
    withGist(
        shown -> {
          if (shown.page() != null) {
            browser.open(shown.page());
          }
        });
  }

  private void copy(@Nullable URI address) {
    if (address != null) {
      Clipboard.copy(address.toString());
      notices.done(Messages.text("editor.copied"));
    }
  }

  private void withGist(Consumer<Head.OnHost> action) {
    if (gist != null) {
      action.accept(gist);
    }
  }
}
