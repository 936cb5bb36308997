package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// One row of the list, laid out by hand: it is laid out again and again while one scrolls.
final class GistRowPane extends Region {
  private static final double DOT = 5;
  static final double TEXT_X = 32;
  private static final double RIGHT = 14;
  private static final double GAP = 8;
  private static final double[] LINES = {9, 29, 48};

  private final Circle dot = new Circle(DOT);
  private final Tooltip language = new Tooltip();
  private final Label name = label("name");
  private final Node secret = Icon.SECRET.node();
  private final Node starred = Icon.STARRED.node();
  private final Label age = label("age");
  private final Label description = label("description");
  private final Label facts = label("facts");
  private final Label tags = label("tags");
  private final Label comments = label("facts");

  GistRowPane() {
    getStyleClass().add("gist-row");
    dot.getStyleClass().add("language-dot");
    Tooltip.install(dot, language);
    secret.setAccessibleText(Messages.text("gists.row.secret"));
    starred.setAccessibleText(Messages.text("gists.row.starred"));
    comments.setGraphic(Icon.COMMENT.node());
    CutText.explain(name);
    CutText.explain(description);
    CutText.explain(tags);
    getChildren().addAll(dot, name, secret, starred, age, description, facts, tags, comments);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  void show(GistRow row, GistOrder.Key order, Instant now, ZoneId zone) {
    boolean untold = row.description().isEmpty();
    if (row.color() == null) {
      dot.setFill(null);
    } else {
      dot.setFill(Color.web(row.color()));
    }
    String spoken =
        row.language().isEmpty() ? Messages.text("gists.row.noLanguage") : row.language();
    language.setText(spoken);
    dot.setAccessibleText(spoken);
    dot.pseudoClassStateChanged(GistCell.UNKNOWN, row.color() == null);
    name.setText(row.name());
    secret.setVisible(row.secret());
    starred.setVisible(row.starred());
    age.setText(
        TimeText.brief(
            order == GistOrder.Key.CREATED ? row.createdAt() : row.updatedAt(), now, zone));
    description.setText(untold ? Messages.text("gists.row.untold") : row.description());
    description.pseudoClassStateChanged(GistCell.UNTOLD, untold);
    facts.setText(row.facts());
    tags.setText(row.tags());
    comments.setText(Integer.toString(row.comments()));
    comments.setVisible(row.comments() > 0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - RIGHT;
    dot.relocate(11, LINES[0] + 4);
    double ageX = atRight(age, right, LINES[0] - 1);
    double marks = markWidth(secret) + markWidth(starred);
    double end = atLeft(name, TEXT_X, LINES[0], ageX - GAP - marks - TEXT_X);
    mark(starred, mark(secret, end));
    atLeft(description, TEXT_X, LINES[1], right - TEXT_X);
    double commentsX = comments.isVisible() ? atRight(comments, right, LINES[2]) - GAP : right;
    double factsEnd = atLeft(facts, TEXT_X, LINES[2], commentsX - TEXT_X);
    atLeft(tags, factsEnd + GAP, LINES[2], commentsX - factsEnd - GAP);
  }

  private static double markWidth(Node mark) {
    return mark.isVisible() ? mark.prefWidth(-1) + GAP / 2 : 0;
  }

  private static double mark(Node mark, double x) {
    if (!mark.isVisible()) {
      return x;
    }
    mark.autosize();
    mark.relocate(x + GAP / 2, LINES[0] + 3);
    return x + markWidth(mark);
  }

  // Both return the inner edge.
  private double atLeft(Label label, double x, double y, double room) {
    double width = snapSizeX(Math.max(0, Math.min(label.prefWidth(-1), room)));
    label.resizeRelocate(x, y, width, label.prefHeight(width));
    return x + width;
  }

  private double atRight(Label label, double right, double y) {
    double width = snapSizeX(label.prefWidth(-1));
    label.resizeRelocate(right - width, y, width, label.prefHeight(width));
    return right - width;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
