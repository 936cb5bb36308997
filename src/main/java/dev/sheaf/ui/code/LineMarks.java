package dev.sheaf.ui.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The marks in one line of text, drawn behind its letters and whatever colour those have.
final class LineMarks {
  private static final double THIN = 2;

  private final TextFlow line;
  private final Set<Kind> kinds;
  private final Map<Kind, List<PathElement>> shapes = new EnumMap<>(Kind.class);

  /// What a mark says, and how it is called in style sheets; later ones lie above.
  enum Kind {
    SCOPE("found-scope"),
    FOUND("found"),
    CURRENT("found-current"),
    UNSEEN("unseen"),
    BRACKET("bracket-pair"),
    BLANK("blank-sign");

    static final Set<Kind> OF_FINDING = EnumSet.of(SCOPE, FOUND, CURRENT);
    static final Set<Kind> OF_GUIDES = EnumSet.of(UNSEEN, BRACKET, BLANK);

    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  /// @param kinds those that are looked after here
  LineMarks(TextFlow line, Set<Kind> kinds) {
    this.line = line;
    this.kinds = kinds;
  }

  void begin() {
    shapes.clear();
  }

  /// Marks a stretch of the line; an empty one is a thin bar.
  void add(Kind kind, int from, int to) {
    List<PathElement> shape = shapes.computeIfAbsent(kind, key -> new ArrayList<>());
    if (from < to) {
      shape.addAll(List.of(line.getRangeShape(from, to, false)));
    } else {
      addBar(line.getCaretShape(from, true), shape);
    }
  }

  /// Draws the signs for as many spaces, or one tab, as there are from one place to another.
  void addBlanks(int from, int to, boolean tab) {
    List<PathElement> shape = shapes.computeIfAbsent(Kind.BLANK, key -> new ArrayList<>());
    Bounds place = new Path(line.getRangeShape(from, to, false)).getLayoutBounds();
    double middle = Math.round(place.getCenterY()) + 0.5;
    if (tab) {
      double end = place.getMaxX() - 2;
      shape.add(new MoveTo(place.getMinX() + 2, middle));
      shape.add(new LineTo(end, middle));
      shape.add(new MoveTo(end - 2.5, middle - 2.5));
      shape.add(new LineTo(end, middle));
      shape.add(new LineTo(end - 2.5, middle + 2.5));
    } else {
      double each = place.getWidth() / (to - from);
      for (int i = 0; i < to - from; i++) {
        double x = place.getMinX() + each * (i + 0.5);
        shape.add(new MoveTo(x, middle));
        shape.add(new LineTo(x + 0.1, middle));
      }
    }
  }

  private static void addBar(PathElement[] caret, List<PathElement> shape) {
    if (caret.length == 2 && caret[0] instanceof MoveTo top && caret[1] instanceof LineTo bottom) {
      shape.add(new MoveTo(top.getX(), top.getY()));
      shape.add(new LineTo(top.getX() + THIN, top.getY()));
      shape.add(new LineTo(bottom.getX() + THIN, bottom.getY()));
      shape.add(new LineTo(bottom.getX(), bottom.getY()));
      shape.add(new ClosePath());
    }
  }

  /// Shows what was added, and nothing else.
  void end() {
    for (Kind kind : kinds) {
      List<PathElement> shape = shapes.getOrDefault(kind, List.of());
      Path path = path(kind);
      if (path != null) {
        path.getElements().setAll(shape);
      } else if (!shape.isEmpty()) {
        addPaths();
        end();
        return;
      }
    }
  }

  private @Nullable Path path(Kind kind) {
    for (Node child : line.getChildren()) {
      if (child instanceof Path path && path.getStyleClass().contains(kind.styleClass)) {
        return path;
      }
    }
    return null;
  }

  // Above what the area itself draws there: its selection.
  private void addPaths() {
    int at = 0;
    while (at < line.getChildren().size() && !(line.getChildren().get(at) instanceof Text)) {
      at++;
    }
    for (Kind kind : kinds) {
      Path path = new Path();
      path.setManaged(false);
      path.setMouseTransparent(true);
      path.setStroke(null);
      path.getStyleClass().add(kind.styleClass);
      line.getChildren().add(at++, path);
    }
  }
}
