package dev.sheaf.ui.code;

import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The numbers left of the lines, with room for the longest of them.
final class LineNumbers implements IntFunction<Node> {
  private static final int LEAST_DIGITS = 3;

  private final SoftBreaks breaks;
  private final int digits;

  private LineNumbers(CodeTextArea area) {
    breaks = area.places().breaks();
    digits = digits(area);
  }

  /// Keeps an area numbered while lines come and go.
  static void attach(CodeTextArea area) {
    area.setParagraphGraphicFactory(new LineNumbers(area));
    area.getParagraphs()
        .sizeProperty()
        .addListener(
            (property, before, now) -> {
              if (area.getParagraphGraphicFactory() instanceof LineNumbers numbers
                  && numbers.digits != digits(area)) {
                area.setParagraphGraphicFactory(new LineNumbers(area));
              }
            });
  }

  @Override
  public Node apply(int paragraph) {
    boolean continues = paragraph > 0 && breaks.isContinued(paragraph - 1);
    int line = paragraph - breaks.before(paragraph);
    Label number = new Label(continues ? "" : Integer.toString(line + 1));
    number.getStyleClass().addAll("line-number", "digits-" + digits);
    return number;
  }

  private static int digits(CodeTextArea area) {
    return Math.max(LEAST_DIGITS, Integer.toString(area.getParagraphs().size()).length());
  }
}
