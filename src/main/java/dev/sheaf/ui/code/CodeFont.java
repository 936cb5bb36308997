package dev.sheaf.ui.code;

import dev.sheaf.text.Indentation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// The code's font as a style sheet, for nothing else can change a font while styles rule.
final class CodeFont {
  static final int USUAL_SIZE = 13;

  // Of a comparison, whose lines must stand level and leave nothing between them.
  private static final double LINE_HEIGHT = 1.65;

  private CodeFont() {}

  /// The system's own monospaced font.
  static String usualFamily() {
    String system = System.getProperty("os.name", "");
    if (system.startsWith("Mac")) {
      return "Menlo";
    }
    return system.startsWith("Windows") ? "Consolas" : "Monospaced";
  }

  /// Address of a style sheet that sets what nobody chose otherwise.
  static String usualSheet() {
    return sheet(usualFamily(), USUAL_SIZE, Indentation.USUAL.width());
  }

  /// Address of a style sheet that sets it.
  ///
  /// @param tabWidth how many columns a tab takes
  static String sheet(String family, double size, int tabWidth) {
    String css =
        String.format(
            Locale.ROOT,
            ".code-area .paragraph-box, .code-guides {"
                + " -fx-font-family: \"%s\"; -fx-font-size: %.1fpx; }"
                + " .code-area .paragraph-text { -fx-tab-size: %d; }"
                + " .diff-area .paragraph-box {"
                + " -fx-pref-height: %4$dpx; -fx-min-height: %4$dpx; -fx-max-height: %4$dpx; }"
                + " .diff-area .paragraph-text { -fx-min-height: %4$dpx; }",
            family.replaceAll("[\"\\\\;{}]", ""),
            size,
            tabWidth,
            Math.round(size * LINE_HEIGHT));
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
