package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyledLine;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The panes of one comparison, one or two; two scroll as one.
final class DiffPanes {
  private static final int MOST_TRIES = 5;

  private final HBox root = new HBox();
  private final List<DiffArea> areas;
  private final List<Integer> changes;
  private final Function<DiffLine, @Nullable StyledLine> colours;
  private final Runnable afterLayout = this::afterLayout;
  private DiffArea leader;
  private int wanted = -1;
  private boolean uppermost;
  private int tries;

  DiffPanes(
      List<DiffArea> areas,
      List<Integer> changes,
      Function<DiffLine, @Nullable StyledLine> colours) {
    this.areas = List.copyOf(areas);
    this.changes = changes;
    this.colours = colours;
    leader = areas.getLast();
    root.getStyleClass().add("diff-panes");
    for (DiffArea area : areas) {
      CodeScroller scroller = new CodeScroller(area);
      HBox.setHgrow(scroller, Priority.ALWAYS);
      scroller.setMinWidth(0);
      if (!area.equals(areas.getLast())) {
        scroller.scrollElsewhere();
      }
      scroller.setPrefWidth(1);
      root.getChildren().add(scroller);
      leadOn(scroller, area, ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED);
      area.estimatedScrollYProperty().addListener((value, before, now) -> follow(area));
      area.estimatedScrollXProperty().addListener((value, before, now) -> follow(area));
    }
    ChangeListener<@Nullable Scene> moved =
        (value, before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
          }
        };
    root.sceneProperty().addListener(moved);
  }

  private void leadOn(Node node, DiffArea area, EventType<?>... types) {
    for (EventType<?> type : types) {
      node.addEventFilter(
          InputEvent.ANY,
          event -> {
            if (event.getEventType().equals(type)) {
              leader = area;
            }
          });
    }
  }

  Node root() {
    return root;
  }

  List<DiffArea> areas() {
    return areas;
  }

  void paint() {
    areas.forEach(area -> area.paint(colours));
  }

  // Before the first layout an area knows no heights, and cannot go to where it is sent.
  private void afterLayout() {
    if (wanted >= 0 && leader.getHeight() > 0) {
      if (areas.stream().allMatch(this::isThere) || tries++ > MOST_TRIES) {
        wanted = -1;
      } else {
        areas.forEach(this::bring);
      }
    } else {
      follow(leader);
    }
    paint();
  }

  private boolean isThere(DiffArea area) {
    Lines visible = Lines.visibleIn(area);
    return uppermost ? visible.first() == wanted : visible.holds(wanted);
  }

  private void bring(DiffArea area) {
    if (uppermost) {
      area.showParagraphAtTop(wanted);
    } else {
      area.showParagraphAtCenter(wanted);
    }
  }

  // Only the pane that is moved by hand leads, or the two would push each other for ever.
  private void follow(DiffArea moved) {
    if (moved != leader || wanted >= 0) {
      return;
    }
    for (DiffArea area : areas) {
      if (area != moved && !isLevel(area, moved)) {
        area.scrollYToPixel(moved.getEstimatedScrollY());
        area.scrollXToPixel(moved.getEstimatedScrollX());
      }
    }
  }

  private static boolean isLevel(DiffArea one, DiffArea other) {
    return Math.abs(one.getEstimatedScrollY() - other.getEstimatedScrollY()) < 1
        && Math.abs(one.getEstimatedScrollX() - other.getEstimatedScrollX()) < 1;
  }

  int changes() {
    return changes.size();
  }

  /// Moves to a change, counted from 0.
  void reveal(int change) {
    go(changes.get(change));
  }

  /// Moves to a line of the first text, counted from 0.
  void revealLine(int place) {
    List<DiffLine> lines = areas.getFirst().page().lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).old() >= place) {
        go(i);
        return;
      }
    }
  }

  /// What is seen of it, and where the caret is.
  ///
  /// @param top the uppermost row
  record Position(int top, int caret) {}

  Position position(int caret) {
    return new Position(Lines.visibleIn(leader).first(), caret);
  }

  /// Goes where another comparison was whose rows are the same up to the caret; to the last row
  /// where there are not as many.
  void take(Position position) {
    int last = areas.getFirst().getParagraphs().size() - 1;
    areas.forEach(area -> area.moveTo(Math.min(position.caret(), last), 0));
    bring(Math.min(position.top(), last), true);
  }

  /// The line of the first text, from 0, at the caret or above it; 0 where there is none.
  int line() {
    List<DiffLine> lines = areas.getFirst().page().lines();
    int at = Math.min(leader.getCurrentParagraph(), lines.size() - 1);
    while (at > 0 && lines.get(at).old() < 0) {
      at--;
    }
    return at < 0 ? 0 : Math.max(0, lines.get(at).old());
  }

  private void go(int line) {
    areas.forEach(area -> area.moveTo(line, 0));
    bring(line, false);
  }

  private void bring(int line, boolean toTop) {
    wanted = line;
    uppermost = toTop;
    tries = 0;
    areas.forEach(this::bring);
  }

  /// The change nearest to where the caret of the leading pane is, in a direction; empty where none
  /// is there.
  OptionalInt next(int direction) {
    int line = leader.getCurrentParagraph();
    if (direction > 0) {
      for (int i = 0; i < changes.size(); i++) {
        if (changes.get(i) > line) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i) < line) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
