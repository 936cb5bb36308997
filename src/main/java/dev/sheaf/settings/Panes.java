package dev.sheaf.settings;

/// Which parts of the window are open, and how wide each is, in pixels.
public record Panes(
    boolean sidebarOpen,
    double sidebarWidth,
    double listWidth,
    boolean inspectorOpen,
    double inspectorWidth) {
  public static final Panes USUAL = new Panes(true, 196, 332, true, 340);

  private static final double NARROWEST = 120;
  private static final double WIDEST = 800;

  public Panes {
    sidebarWidth = Math.clamp(sidebarWidth, NARROWEST, WIDEST);
    listWidth = Math.clamp(listWidth, NARROWEST, WIDEST);
    inspectorWidth = Math.clamp(inspectorWidth, NARROWEST, WIDEST);
  }

  public Panes withSidebar(boolean open, double width) {
    return new Panes(open, width, listWidth, inspectorOpen, inspectorWidth);
  }

  public Panes withList(double width) {
    return new Panes(sidebarOpen, sidebarWidth, width, inspectorOpen, inspectorWidth);
  }

  public Panes withInspector(boolean open, double width) {
    return new Panes(sidebarOpen, sidebarWidth, listWidth, open, width);
  }
}
