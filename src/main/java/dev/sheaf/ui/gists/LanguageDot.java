package dev.sheaf.ui.gists;

import dev.sheaf.syntax.LanguageColors;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The dot in the colour that GitHub gives a language.
public final class LanguageDot {
  private static final double RADIUS = 4.5;

  private LanguageDot() {}

  /// A ring where the language has no colour.
  public static Node of(String language) {
    Circle dot = new Circle(RADIUS);
    dot.getStyleClass().add("language-dot");
    Optional<String> color = LanguageColors.hex(language);
    dot.setFill(color.map(Color::web).orElse(Color.TRANSPARENT));
    if (color.isEmpty()) {
      dot.getStyleClass().add("ring");
    }
    return dot;
  }
}
