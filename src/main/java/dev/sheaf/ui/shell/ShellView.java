package dev.sheaf.ui.shell;

import dev.sheaf.settings.Panes;
import dev.sheaf.ui.session.Request;
import javafx.beans.property.ObjectProperty;
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

  /// The views that the window frames.
  ///
  /// @param list the gists of a shelf
  /// @param editor the shown gist
  public record Framed(SidebarView sidebar, Region list, Region editor, InspectorView inspector) {}

  public ShellView(
      Framed views, TopBarView topBar, StatusBarView statusBar, ShellCommands commands) {
    this.inspector = views.inspector();
    this.middle = views.editor();
    layout =
        new PaneLayout(
            views.sidebar().root(), views.list(), views.editor(), views.inspector().root());
    views.sidebar().onChosen(layout::closeOverlay);
    commands.attach(layout, topBar, views.inspector());
    topBar.lead(new AppMenu(commands.menu()).root());
    VBox center = new VBox(new OfflineBanner(topBar.sync()).root(), layout);
    VBox.setVgrow(layout, Priority.ALWAYS);
    BorderPane frame = new BorderPane(center);
    frame.setTop(topBar.root());
    frame.setBottom(statusBar.root());
    frame.getStyleClass().add("shell");
    root.getChildren().add(frame);
    commands.keys().follow(root);
    views.inspector().shownProperty().bind(layout.inspectorShownProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  public Region root() {
    return root;
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
