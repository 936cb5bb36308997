package dev.sheaf.ui.preview;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/// What a decoder has brought of a picture so far, for files that end before their picture does.
final class Arrived implements IIOReadUpdateListener, IIOReadWarningListener {
  private @Nullable BufferedImage image;
  private int rows;
  private boolean cut;

  static Arrived from(ImageReader reader) {
    Arrived arrived = new Arrived();
    reader.addIIOReadUpdateListener(arrived);
    reader.addIIOReadWarningListener(arrived);
    return arrived;
  }

  /// Whether the decoder made up the rest without failing.
  boolean isCut() {
    return cut;
  }

  /// The rows that were there, and nothing below them; empty where none was.
  Optional<BufferedImage> part() {
    BufferedImage whole = image;
    if (whole == null) {
      return Optional.empty();
    }
    int there = Math.min(rows, whole.getHeight());
    BufferedImage part =
        new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = part.createGraphics();
    graphics.drawImage(whole.getSubimage(0, 0, whole.getWidth(), there), 0, 0, null);
    graphics.dispose();
    return Optional.of(part);
  }

  @Override
  public void imageUpdate(
      ImageReader source,
      BufferedImage theImage,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {
    image = theImage;
    rows = Math.max(rows, minY + (height - 1) * periodY + 1);
  }

  // Only JPEG's decoder goes on at the end of a file, and only its words tell.
  @Override
  public void warningOccurred(ImageReader source, String warning) {
    cut |= warning.startsWith("Truncated") || warning.contains("premature end");
  }

  @Override
  public void passStarted(
      ImageReader source,
      BufferedImage theImage,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void passComplete(ImageReader source, BufferedImage theImage) {}

  @Override
  public void thumbnailPassStarted(
      ImageReader source,
      BufferedImage theThumbnail,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailUpdate(
      ImageReader source,
      BufferedImage theThumbnail,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailPassComplete(ImageReader source, BufferedImage theThumbnail) {}
}
