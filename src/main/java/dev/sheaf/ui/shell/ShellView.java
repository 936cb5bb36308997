package dev.sheaf.ui.shell;

import dev.sheaf.settings.Panes;
import dev.sheaf.ui.session.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window of one account.
public final class ShellView {
  private final StackPane root = new StackPane();
  private final PaneLayout layout;
  private final InspectorView inspector;
  private final Region middle;
  private final SidebarView sidebar;
  private final AppMenu menu;
  private final PaletteViewModel commandsByName = new PaletteViewModel();
  private final PaletteView palette;
  private final KeysView keys;

  /// The views that the window frames.
  ///
  /// @param list the gists of a shelf
  /// @param editor the shown gist
  public record Framed(SidebarView sidebar, Region list, Region editor, InspectorView inspector) {}

  public ShellView(
      Framed views, TopBarView topBar, StatusBarView statusBar, ShellCommands commands) {
    this.inspector = views.inspector();
    this.middle = views.editor();
    this.sidebar = views.sidebar();
    layout =
        new PaneLayout(
            views.sidebar().root(), views.list(), views.editor(), views.inspector().root());
    views.sidebar().onChosen(layout::closeOverlay);
    commands.attach(
        layout,
        topBar,
        views.inspector(),
        new ShellCommands.Opened(this::openPalette, this::openKeys, this::openMenu));
    menu = new AppMenu(commands.menu());
    topBar.lead(menu.root());
    VBox center = new VBox(new OfflineBanner(topBar.sync()).root(), layout);
    VBox.setVgrow(layout, Priority.ALWAYS);
    BorderPane frame = new BorderPane(center);
    frame.setTop(topBar.root());
    frame.setBottom(statusBar.root());
    frame.getStyleClass().add("shell");
    palette = new PaletteView(commandsByName, () -> all(commands));
    keys = new KeysView(commands::menu);
    root.getChildren().addAll(frame, keys.root(), palette.root());
    commands.follow(root, this::closeSheets);
    views.inspector().shownProperty().bind(layout.inspectorShownProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    EscapeThrough.in(root);
  }

  public Region root() {
    return root;
  }

  /// Puts something above the places of the sidebar.
  public void head(Node node) {
    sidebar.head(node);
  }

  /// The commands that were run from the palette, the last one first.
  public ObjectProperty<List<String>> recentCommandsProperty() {
    return commandsByName.recentProperty();
  }

  /// What the menu has, the places to go to, and what else the menus of the panes in sight have.
  private List<PaletteEntry> all(ShellCommands commands) {
    List<PaletteEntry> entries = new ArrayList<>(commands.entries());
    entries.addAll(sidebar.commands());
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> known.add(entry.command().label()));
    WindowMenus.in(root).stream()
        .filter(entry -> known.add(entry.command().label()))
        .forEach(entries::add);
    return entries;
  }

  private void openPalette() {
    palette.open();
  }

  private void openKeys() {
    keys.open();
  }

  private void openMenu() {
    menu.open();
  }

  private void closeSheets() {
    palette.close();
    keys.close();
  }

  /// Which panes are open and how wide they are; changed by the person, too.
  public ObjectProperty<Panes> panesProperty() {
    return layout.wishProperty();
  }

  /// Gives what stands in the middle the room of the list, too, or takes that back.
  public void widen(boolean wide) {
    layout.wideProperty().set(wide);
    // What lay over it held the focus.
    if (wide && layout.closeOverlay()) {
      middle.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /// Gives it the room of the inspector, too, or takes that back.
  public void isolate(boolean alone) {
    layout.aloneProperty().set(alone);
  }

  /// Opens the inspector at a panel.
  public void inspect(Request.Panel panel) {
    layout.openInspector();
    inspector.show(panel);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && layout.closeOverlay()) {
      event.consume();
    }
  }
}
