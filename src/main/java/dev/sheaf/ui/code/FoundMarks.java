package dev.sheaf.ui.code;

import dev.sheaf.text.Matches;
import dev.sheaf.text.Span;
import dev.sheaf.ui.code.LineMarks.Kind;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Marks what is found in the visible lines of an area.
final class FoundMarks {
  private static final Found NOTHING = new Found(Matches.NONE, -1, Optional.empty());

  private final CodeTextArea area;
  private final Runnable afterLayout = this::paint;
  private final Subscription watching;
  private Found found = NOTHING;
  private boolean behind;
  private boolean held;
  private boolean painted;

  /// @param current the index of the match that stands out
  /// @param scope what is searched, where that is not all
  record Found(Matches matches, int current, Optional<Span> scope) {
    boolean isEmpty() {
      return matches.count() == 0 && scope.isEmpty();
    }
  }

  FoundMarks(CodeTextArea area) {
    this.area = area;
    org.reactfx.Subscription moving = area.viewportDirtyEvents().subscribe(event -> behind = true);
    move(null, area.getScene());
    Subscription scenes = area.sceneProperty().subscribe(this::move);
    watching =
        () -> {
          moving.unsubscribe();
          scenes.unsubscribe();
          move(area.getScene(), null);
        };
  }

  void show(Found nowFound) {
    found = nowFound;
    held = false;
    behind = true;
    area.requestLayout();
  }

  /// Marks nothing.
  void clear() {
    show(NOTHING);
  }

  /// The text has changed: leaves the marks as they are until it is known where they belong.
  void hold() {
    held = true;
  }

  void close() {
    found = NOTHING;
    if (painted) {
      paintAll();
    }
    watching.unsubscribe();
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
    }
  }

  private void paint() {
    if (behind && !held) {
      behind = false;
      if (painted || !found.isEmpty()) {
        paintAll();
      }
    }
  }

  private void paintAll() {
    painted = !found.isEmpty();
    ShownLines.forEach(
        area, (line, paragraph) -> paint(new LineMarks(line, Kind.OF_FINDING), paragraph));
  }

  private void paint(LineMarks marks, int paragraph) {
    int start = area.places().inText(area.getAbsolutePosition(paragraph, 0));
    int length = LongLines.unmarked(area.getParagraph(paragraph).getText()).length();
    Span line = new Span(start, start + length);
    Matches matches = found.matches();
    marks.begin();
    found.scope().ifPresent(scope -> add(marks, Kind.SCOPE, scope, line));
    for (int i = matches.firstEndingBehind(start); i < matches.count(); i++) {
      Span match = matches.get(i);
      if (match.start() > line.end()) {
        break;
      }
      add(marks, i == found.current() ? Kind.CURRENT : Kind.FOUND, match, line);
    }
    marks.end();
  }

  private static void add(LineMarks marks, Kind kind, Span span, Span line) {
    int from = Math.max(span.start(), line.start());
    int to = Math.min(span.end(), line.end());
    if (from < to || span.length() == 0) {
      marks.add(kind, from - line.start(), to - line.start());
    }
  }
}
