package dev.sheaf.ui.shell;

import dev.sheaf.settings.Panes;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays sidebar, list, editor and inspector side by side; what does not fit folds away, and lies
/// over the rest when it is opened all the same.
final class PaneLayout extends Pane {
  private static final double GRIP = 6;

  private final Region sidebar;
  private final Region list;
  private final Region editor;
  private final Region inspector;
  private final Region shade = new Region();
  private final Region sidebarGrip = grip();
  private final Region listGrip = grip();
  private final Region inspectorGrip = grip();
  private final ObjectProperty<Panes> wish = new SimpleObjectProperty<>(Panes.USUAL);
  private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.NOTHING);
  private final BooleanProperty wide = new SimpleBooleanProperty();
  private final BooleanProperty alone = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper inspectorShown = new ReadOnlyBooleanWrapper(true);

  /// What lies over the rest.
  private enum Over {
    NOTHING,
    SIDEBAR,
    INSPECTOR
  }

  PaneLayout(Region sidebar, Region list, Region editor, Region inspector) {
    this.sidebar = sidebar;
    this.list = list;
    this.editor = editor;
    this.inspector = inspector;
    getStyleClass().add("panes");
    shade.getStyleClass().add("shade");
    shade.setOnMousePressed(event -> closeOverlay());
    getChildren()
        .addAll(sidebar, list, editor, inspector, listGrip, shade, sidebarGrip, inspectorGrip);
    // The focus goes from left to right, whatever lies over what.
    shade.setViewOrder(-1);
    sidebar.setViewOrder(-2);
    inspector.setViewOrder(-2);
    sidebarGrip.setViewOrder(-3);
    inspectorGrip.setViewOrder(-3);
    wish.subscribe(this::requestLayout);
    over.subscribe(this::requestLayout);
    wide.subscribe(this::requestLayout);
    alone.subscribe(this::requestLayout);
    widthProperty().subscribe(this::dropOverlayThatFits);
    drag(
        sidebarGrip,
        x -> wish.set(wish.get().withSidebar(true, between(PaneWidths.SIDEBAR_LEAST, x, 320))));
    drag(
        listGrip,
        x ->
            wish.set(
                wish.get().withList(between(PaneWidths.LIST_LEAST, x - list.getLayoutX(), 560))));
    drag(
        inspectorGrip,
        x ->
            wish.set(
                wish.get()
                    .withInspector(
                        true, between(PaneWidths.INSPECTOR_LEAST, getWidth() - x, 560))));
  }

  ObjectProperty<Panes> wishProperty() {
    return wish;
  }

  /// Whether the inspector can be seen, docked or over the rest.
  ReadOnlyBooleanProperty inspectorShownProperty() {
    return inspectorShown.getReadOnlyProperty();
  }

  /// Whether what stands in the middle takes the list's place, too.
  BooleanProperty wideProperty() {
    return wide;
  }

  /// Whether it takes the inspector's place as well, which then lies over it when opened.
  BooleanProperty aloneProperty() {
    return alone;
  }

  void toggleSidebar() {
    if (getWidth() >= PaneWidths.SIDEBAR_FOLDS_BELOW) {
      Panes now = wish.get();
      wish.set(now.withSidebar(!now.sidebarOpen(), now.sidebarWidth()));
    } else {
      over.set(over.get() == Over.SIDEBAR ? Over.NOTHING : Over.SIDEBAR);
    }
  }

  void toggleInspector() {
    if (getWidth() >= PaneWidths.INSPECTOR_FOLDS_BELOW && !alone.get()) {
      Panes now = wish.get();
      wish.set(now.withInspector(!now.inspectorOpen(), now.inspectorWidth()));
    } else {
      over.set(over.get() == Over.INSPECTOR ? Over.NOTHING : Over.INSPECTOR);
    }
  }

  void openInspector() {
    if (!inspectorShown.get()) {
      toggleInspector();
    }
  }

  /// Puts away what lies over the rest; false where nothing did.
  boolean closeOverlay() {
    boolean something = over.get() != Over.NOTHING;
    over.set(Over.NOTHING);
    return something;
  }

  private void dropOverlayThatFits() {
    boolean fits =
        switch (over.get()) {
          case NOTHING -> false;
          case SIDEBAR -> getWidth() >= PaneWidths.SIDEBAR_FOLDS_BELOW;
          case INSPECTOR -> getWidth() >= PaneWidths.INSPECTOR_FOLDS_BELOW && !alone.get();
        };
    if (fits) {
      over.set(Over.NOTHING);
    }
  }

  @Override
  protected void layoutChildren() {
    Panes wanted = wish.get();
    PaneWidths widths =
        PaneWidths.share(
            getWidth(),
            alone.get() ? wanted.withInspector(false, wanted.inspectorWidth()) : wanted);
    double x = widths.sidebar();
    double listWidth = wide.get() ? 0 : widths.list();
    list.setVisible(listWidth > 0);
    place(list, x, widths.list());
    place(editor, x + listWidth, widths.list() + widths.editor() - listWidth);
    placeGrip(listGrip, x + listWidth, listWidth > 0);

    boolean sidebarOver = over.get() == Over.SIDEBAR;
    sidebar.setVisible(widths.sidebar() > 0 || sidebarOver);
    place(sidebar, 0, sidebarOver ? wish.get().sidebarWidth() : widths.sidebar());
    placeGrip(sidebarGrip, widths.sidebar(), widths.sidebar() > 0);

    boolean inspectorOver = over.get() == Over.INSPECTOR;
    double inspectorWidth = inspectorOver ? wish.get().inspectorWidth() : widths.inspector();
    inspector.setVisible(inspectorWidth > 0);
    inspectorShown.set(inspectorWidth > 0);
    place(inspector, getWidth() - inspectorWidth, inspectorWidth);
    placeGrip(inspectorGrip, getWidth() - inspectorWidth, widths.inspector() > 0);

    toggleClass(sidebar, sidebarOver);
    toggleClass(inspector, inspectorOver);
    shade.setVisible(sidebarOver || inspectorOver);
    place(shade, 0, getWidth());
  }

  private static void toggleClass(Node node, boolean lies) {
    node.getStyleClass().removeAll("over");
    if (lies) {
      node.getStyleClass().add("over");
    }
  }

  private void place(Region region, double x, double width) {
    layoutInArea(region, x, 0, Math.max(0, width), getHeight(), 0, HPos.LEFT, VPos.TOP);
  }

  private void placeGrip(Region grip, double x, boolean shown) {
    grip.setVisible(shown);
    grip.resizeRelocate(x - GRIP / 2, 0, GRIP, getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return PaneWidths.LIST_LEAST + PaneWidths.EDITOR_LEAST;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 200;
  }

  private static Region grip() {
    Region grip = new Region();
    grip.getStyleClass().add("grip");
    grip.setCursor(Cursor.H_RESIZE);
    return grip;
  }

  private void drag(Region grip, DoubleConsumer toX) {
    grip.setOnMouseDragged(
        (MouseEvent event) -> toX.accept(sceneToLocal(event.getSceneX(), 0).getX()));
  }

  private static double between(double least, double value, double most) {
    return Math.max(least, Math.min(value, most));
  }
}
