package dev.sheaf.ui.settings;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Finds the installed fonts whose letters are all equally wide.
public final class CodeFonts {
  private static final double SIZE = 20;
  private static final double EQUAL = 0.01;

  private CodeFonts() {}

  /// The families, sorted. Blocks while each is tried.
  public static List<String> installed() {
    return Font.getFamilies().stream()
        .filter(CodeFonts::isEvenlySpaced)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isEvenlySpaced(String family) {
    Font font = Font.font(family, SIZE);
    double narrow = width("iiii.", font);
    return Math.abs(narrow - width("WWWWm", font)) < EQUAL
        && Math.abs(narrow - width("0x#{}", font)) < EQUAL;
  }

  private static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
