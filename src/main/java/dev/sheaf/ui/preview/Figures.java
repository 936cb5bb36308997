package dev.sheaf.ui.preview;

import java.nio.charset.StandardCharsets;

/// Draws the pictures of notebooks.
final class Figures {
  private Figures() {}

  static Pixels draw(Part.Figure figure) throws Unreadable, InterruptedException {
    return figure.drawing()
        ? DrawingReader.read(new String(figure.bytes(), StandardCharsets.UTF_8))
        : PictureReader.read(figure.bytes());
  }
}
