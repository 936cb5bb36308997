package dev.sheaf.ui.code;

import dev.sheaf.text.Unseen;
import dev.sheaf.ui.code.LineMarks.Kind;
import java.util.Optional;
import javafx.scene.Scene;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;

/// Draws what helps to read the visible lines: the two brackets that belong together at the caret,
/// spaces and tabs where they are wanted, characters that only a sign stands for, and the ruler.
final class Guides {
  private final CodeTextArea area;
  private final Brackets brackets;
  private final Ruler ruler;
  private final Runnable afterLayout = this::paint;
  private Optional<Brackets.Pair> pair = Optional.empty();
  private boolean blanks;
  private boolean unseen;
  private boolean behind;
  private boolean pairBehind = true;
  private boolean painted;

  Guides(CodeTextArea area, Ruler ruler) {
    this.area = area;
    this.ruler = ruler;
    brackets = new Brackets(area);
    area.viewportDirtyEvents().subscribe(event -> behind = true);
    area.selectionProperty().addListener((property, before, now) -> behind = pairBehind = true);
    // Colours, too, tell which brackets count.
    area.richChanges().subscribe(change -> pairBehind = true);
    move(null, area.getScene());
    area.sceneProperty().subscribe(this::move);
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      behind = true;
      now.addPostLayoutPulseListener(afterLayout);
    }
  }

  /// Shows what is wanted.
  void follow(CodeLook look) {
    if (area.isWrapText() != look.wrappedProperty().get()) {
      area.setWrapText(look.wrappedProperty().get());
    }
    blanks = look.blanksProperty().get();
    ruler.setColumn(look.rulerProperty().get());
    behind = true;
    area.requestLayout();
  }

  /// @param there whether the text holds characters that a reader does not see
  void markUnseen(boolean there) {
    if (unseen != there) {
      unseen = there;
      behind = true;
      area.requestLayout();
    }
  }

  private void paint() {
    if (!behind) {
      return;
    }
    behind = false;
    ruler.place(area);
    if (pairBehind) {
      // Not for each frame of a scroll: it may look through thousands of lines.
      pairBehind = false;
      pair = area.getSelection().getLength() > 0 ? Optional.empty() : brackets.atCaret();
    }
    boolean wanted = blanks || unseen || pair.isPresent();
    if (wanted || painted) {
      ShownLines.forEach(area, (line, at) -> paint(new LineMarks(line, Kind.OF_GUIDES), at));
    }
    painted = wanted;
  }

  private void paint(LineMarks marks, int paragraph) {
    marks.begin();
    pair.ifPresent(
        found -> {
          addBracket(marks, paragraph, found.here());
          addBracket(marks, paragraph, found.there());
        });
    if (blanks || unseen) {
      String line = LongLines.unmarked(area.getParagraph(paragraph).getText());
      if (blanks) {
        addBlanks(marks, line);
      }
      if (unseen) {
        addUnseen(marks, line);
      }
    }
    marks.end();
  }

  private void addBracket(LineMarks marks, int paragraph, int offset) {
    Position place = area.offsetToPosition(offset, Bias.Forward);
    if (place.getMajor() == paragraph) {
      marks.add(Kind.BRACKET, place.getMinor(), place.getMinor() + 1);
    }
  }

  private static void addUnseen(LineMarks marks, String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Unseen.at(line, i) != Unseen.NOT) {
        marks.add(Kind.UNSEEN, i, i + 1);
      }
    }
  }

  private static void addBlanks(LineMarks marks, String line) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end = at + 1;
      while (c == ' ' && end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
      if (c == ' ' || c == '\t') {
        marks.addBlanks(at, end, c == '\t');
      }
      at = end;
    }
  }
}
