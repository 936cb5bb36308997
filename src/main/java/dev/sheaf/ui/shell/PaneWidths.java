package dev.sheaf.ui.shell;

import dev.sheaf.settings.Panes;

/// Which of the four panes fit side by side, and how wide each is, in pixels.
///
/// @param sidebar 0 where it is folded
/// @param inspector 0 where it is folded
record PaneWidths(double sidebar, double list, double editor, double inspector) {
  static final double EDITOR_LEAST = 480;
  static final double SIDEBAR_LEAST = 140;
  static final double LIST_LEAST = 220;
  static final double INSPECTOR_LEAST = 260;
  static final double INSPECTOR_FOLDS_BELOW = 1360;
  static final double SIDEBAR_FOLDS_BELOW = 1010;

  /// Shares `total` out; the editor keeps its least width as long as the others can give way.
  static PaneWidths share(double total, Panes wish) {
    double sidebar = wish.sidebarOpen() && total >= SIDEBAR_FOLDS_BELOW ? wish.sidebarWidth() : 0;
    double inspector =
        wish.inspectorOpen() && total >= INSPECTOR_FOLDS_BELOW ? wish.inspectorWidth() : 0;
    double list = wish.listWidth();
    double lacking = EDITOR_LEAST - (total - sidebar - inspector - list);
    double fromInspector = give(inspector, INSPECTOR_LEAST, lacking);
    double fromList = give(list, LIST_LEAST, lacking - fromInspector);
    double fromSidebar = give(sidebar, SIDEBAR_LEAST, lacking - fromInspector - fromList);
    inspector -= fromInspector;
    list -= fromList;
    sidebar -= fromSidebar;
    return new PaneWidths(
        sidebar, list, Math.max(0, total - sidebar - inspector - list), inspector);
  }

  /// How much of `lacking` a pane can give without falling below `least`.
  private static double give(double width, double least, double lacking) {
    return Math.clamp(lacking, 0, Math.max(0, width - least));
  }
}
