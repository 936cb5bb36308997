package dev.sheaf.settings;

/// Where the window was, in screen coordinates, before it was maximised.
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
  public static final double SMALLEST_WIDTH = 900;
  public static final double SMALLEST_HEIGHT = 600;

  public WindowPlace {
    width = Math.max(width, SMALLEST_WIDTH);
    height = Math.max(height, SMALLEST_HEIGHT);
  }
}
