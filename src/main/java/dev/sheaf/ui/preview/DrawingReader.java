package dev.sheaf.ui.preview;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.sheaf.ui.kit.Messages;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Draws SVG. Scripts do not run, nothing outside the file is looked at, and a drawing that takes
/// too long is given up.
final class DrawingReader {
  private static final double LONGEST_SIDE = 4_000;
  private static final double USUAL_SIDE = 300;
  private static final double SHARPNESS = 2;
  private static final long STACK = 16L << 20;
  private static final long SECONDS = 8;
  // Nothing can stop a drawing; so many may go on unseen.
  private static final Semaphore THREADS = new Semaphore(3);
  // What it says about odd files is nothing the user could do anything about.
  private static final Logger LIBRARY_LOG = Logger.getLogger("com.github.weisj.jsvg");

  static {
    LIBRARY_LOG.setLevel(Level.OFF);
  }

  private DrawingReader() {}

  static Pixels read(String svg) throws Unreadable, InterruptedException {
    if (!THREADS.tryAcquire()) {
      throw new Unreadable(Messages.text("preview.drawing.slow"));
    }
    CompletableFuture<Pixels> drawn = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .stackSize(STACK)
        .name("sheaf-drawing")
        .start(
            () -> {
              try {
                drawn.complete(draw(svg));
              } catch (Throwable e) {
                drawn.completeExceptionally(e);
              } finally {
                THREADS.release();
              }
            });
    try {
      return drawn.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new Unreadable(Messages.text("preview.drawing.broken"));
    } catch (TimeoutException e) {
      throw new Unreadable(Messages.text("preview.drawing.slow"));
    }
  }

  private static Pixels draw(String svg) {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument document =
        new SVGLoader()
            .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
    if (document == null) {
      throw new IllegalArgumentException("no drawing");
    }
    FloatSize size = document.size();
    double width = sane(size.width);
    double height = sane(size.height);
    double scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(width, height));
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.ceil(width * scale)),
            Math.max(1, (int) Math.ceil(height * scale)),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE,
        graphics,
        new ViewBox(0, 0, image.getWidth(), image.getHeight()));
    graphics.dispose();
    return PictureReader.pixels(image, width, height);
  }

  private static double sane(double side) {
    return Double.isFinite(side) && side >= 1 ? Math.min(side, LONGEST_SIDE * 100) : USUAL_SIDE;
  }
}
