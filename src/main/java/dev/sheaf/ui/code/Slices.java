package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.kit.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a large text into an area that has the beginning of it, a slice at a time.
final class Slices {
  /// What is worth more than one slice, in characters; also the size of each.
  static final int SIZE = 1 << 18;

  private static final Logger LOG = LoggerFactory.getLogger(Slices.class);

  private final CodeTextArea area;
  private final String shown;
  private final Background background;
  private Background.Task task = Background.Task.NONE;

  /// @param shown the whole text as the area is to hold it
  Slices(CodeTextArea area, String shown, Background background) {
    this.area = area;
    this.shown = shown;
    this.background = background;
  }

  /// Goes on until the area has all of the text, then calls `onFilled`; at once if it has.
  void fill(Runnable onFilled) {
    int start = area.getLength();
    if (start == shown.length()) {
      onFilled.run();
      return;
    }
    int end = end(shown, start + SIZE);
    task =
        background.run(
            () -> Paragraphs.of(shown.substring(start, end), TokenStyle.PLAIN),
            slice -> {
              // The area's own way would move the caret.
              area.getContent().replace(start, start, slice);
              fill(onFilled);
            },
            failure -> LOG.error("a large text is not shown to its end", failure));
  }

  void cancel() {
    task.cancel();
  }

  /// Where a slice ends that is to be about so long: before a line break.
  static int end(String shown, int about) {
    int end = about < shown.length() ? shown.indexOf('\n', about) : -1;
    return end < 0 ? shown.length() : end;
  }
}
