package dev.sheaf.ui.editor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Spells a picture as text, for a gist made by the API can hold nothing else.
record PictureText(Image image) {
  /// An SVG file that shows the picture.
  String asDrawing() {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
    <image width="%1$d" height="%2$d" href="data:image/png;base64,%3$s"/>
    </svg>
    """
        .formatted(width, height, Base64.getEncoder().encodeToString(png()));
  }

  /// The bytes of a PNG file in Base64.
  String asBase64() {
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(png()) + "\n";
  }

  private byte[] png() {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(copy, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory was full", e);
    }
    return bytes.toByteArray();
  }
}
