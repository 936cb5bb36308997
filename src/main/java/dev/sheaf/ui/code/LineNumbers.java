package dev.sheaf.ui.code;

import java.util.function.IntFunction;
import javafx.scene.Node;

/// The numbers left of the lines, with room for the longest of them.
final class LineNumbers implements IntFunction<Node> {
  private static final int LEAST_DIGITS = 3;

  private final SoftBreaks breaks;
  private final int digits;

  private LineNumbers(CodeTextArea area, int digits) {
    breaks = area.places().breaks();
    this.digits = digits;
  }

  /// Keeps an area numbered while lines come and go.
  ///
  /// @param expected how many lines there will be at least
  static void attach(CodeTextArea area, int expected) {
    area.setParagraphGraphicFactory(new LineNumbers(area, digits(area, expected)));
    area.getParagraphs()
        .sizeProperty()
        .addListener(
            (property, before, now) -> {
              if (area.getParagraphGraphicFactory() instanceof LineNumbers numbers
                  && numbers.digits != digits(area, expected)) {
                area.setParagraphGraphicFactory(new LineNumbers(area, digits(area, expected)));
              }
            });
  }

  @Override
  public Node apply(int paragraph) {
    boolean continues = paragraph > 0 && breaks.isContinued(paragraph - 1);
    int line = paragraph - breaks.before(paragraph);
    return new LineNumber(paragraph, continues ? "" : Integer.toString(line + 1), digits);
  }

  private static int digits(CodeTextArea area, int expected) {
    int lines = Math.max(expected, area.getParagraphs().size());
    return Math.max(LEAST_DIGITS, Integer.toString(lines).length());
  }
}
