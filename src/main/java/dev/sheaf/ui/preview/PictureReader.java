package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Messages;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes PNG, JPEG, GIF (its first frame) and BMP, after a look at how large they say they are.
final class PictureReader {
  // A decoder may need several bytes for each of these, whatever is kept in the end.
  private static final long MOST_PIXELS = 64_000_000;
  private static final int BEGINNING = 2_000;
  private static final long MOST_KEPT = 16_000_000;

  private PictureReader() {}

  /// The same, and drawings, too.
  static Pixels any(byte[] bytes) throws Unreadable, InterruptedException {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
    return beginning.contains("<svg")
        ? DrawingReader.read(new String(bytes, StandardCharsets.UTF_8))
        : read(bytes);
  }

  static Pixels read(byte[] bytes) throws Unreadable {
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new Unreadable(Messages.text("preview.picture.unknown"));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Decoders answer broken bytes with all kinds of exceptions.
      throw new Unreadable(Messages.text("preview.picture.broken"));
    }
  }

  private static Pixels read(ImageReader reader) throws IOException, Unreadable {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long size = (long) width * height;
    if (size > MOST_PIXELS) {
      throw new Unreadable(Messages.text("preview.picture.tooLarge", width, height));
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) size / MOST_KEPT));
    if (step > 1) {
      param.setSourceSubsampling(step, step, 0, 0);
    }
    Arrived arrived = Arrived.from(reader);
    try {
      Pixels all = pixels(reader.read(0, param), width, height);
      return arrived.isCut() ? all.cut() : all;
    } catch (IOException | RuntimeException e) {
      Optional<BufferedImage> part = arrived.part();
      if (part.isEmpty()) {
        throw e;
      }
      return pixels(part.get(), width, height).cut();
    }
  }

  static Pixels pixels(BufferedImage image, double shownWidth, double shownHeight) {
    BufferedImage plain = image;
    if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
      plain =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D graphics = plain.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    int[] argb = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    return new Pixels(plain.getWidth(), plain.getHeight(), argb, shownWidth, shownHeight, true);
  }
}
