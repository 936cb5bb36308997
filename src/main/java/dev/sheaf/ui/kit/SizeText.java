package dev.sheaf.ui.kit;

/// Says how large something is.
public final class SizeText {
  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;

  private SizeText() {}

  /// Such as `812 bytes`, `1.4 KB`, `12 MB`.
  public static String of(long bytes) {
    if (bytes < KILOBYTE) {
      return Messages.text("size.bytes", bytes);
    }
    return bytes < MEGABYTE
        ? Messages.text("size.kilobytes", rounded((double) bytes / KILOBYTE))
        : Messages.text("size.megabytes", rounded((double) bytes / MEGABYTE));
  }

  private static double rounded(double size) {
    return size < 10 ? Math.round(size * 10) / 10.0 : Math.round(size);
  }
}
