package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// The revisions as bars from the oldest on the left to the newest; as many as there is room for,
/// the others are scrolled to.
final class RevisionChart extends Region {
  private static final double HEIGHT = 60;
  private static final double MARGIN = 5;
  private static final double NARROWEST = 6;
  private static final double WIDEST = 24;

  private final List<RevisionBar> bars = new ArrayList<>();
  private final ScrollBar across = new ScrollBar();
  private final Region axis = new Region();
  private final Consumer<Optional<RevisionRow>> onPoint;
  private final Consumer<RevisionRow> onSelect;
  private final Consumer<RevisionRow> onOpen;
  private List<RevisionRow> rows = List.of();
  private Set<RevisionRow> selected = Set.of();
  private int current;
  private double highest;
  private double deepest;

  /// @param onPoint told which revision the mouse points at, if any
  RevisionChart(
      Consumer<Optional<RevisionRow>> onPoint,
      Consumer<RevisionRow> onSelect,
      Consumer<RevisionRow> onOpen) {
    this.onPoint = onPoint;
    this.onSelect = onSelect;
    this.onOpen = onOpen;
    getStyleClass().add("revision-chart");
    axis.getStyleClass().add("axis");
    across.setOrientation(Orientation.HORIZONTAL);
    across.setFocusTraversable(false);
    across.setUnitIncrement(1);
    across.valueProperty().subscribe(this::requestLayout);
    getChildren().addAll(axis, across);
    setFocusTraversable(true);
    setAccessibleText(Messages.text("history.chart"));
    setOnMouseMoved(event -> onPoint.accept(at(event)));
    setOnMouseExited(event -> onPoint.accept(Optional.empty()));
    setOnMouseClicked(event -> at(event).ifPresent(this::clicked));
    setOnKeyPressed(this::key);
    setOnScroll(this::scroll);
  }

  /// @param newestFirst as the list has them
  void show(List<RevisionRow> newestFirst) {
    rows = newestFirst.reversed();
    current = rows.size() - 1;
    across.setMax(0);
    requestLayout();
  }

  /// Marks these, and brings the newest of them into sight.
  void select(List<RevisionRow> chosen) {
    selected = Set.copyOf(chosen);
    if (!chosen.isEmpty()) {
      current = Math.max(0, rows.indexOf(chosen.getFirst()));
      reveal();
    }
    requestLayout();
  }

  private void clicked(RevisionRow row) {
    requestFocus();
    onOpen.accept(row);
  }

  private void key(KeyEvent event) {
    int next =
        switch (event.getCode()) {
          case LEFT -> current - 1;
          case RIGHT -> current + 1;
          case HOME -> 0;
          case END -> rows.size() - 1;
          case ENTER -> current;
          default -> -2;
        };
    if (next == -2 || rows.isEmpty()) {
      return;
    }
    RevisionRow row = rows.get(Math.clamp(next, 0, rows.size() - 1));
    switch (event.getCode()) {
      case ENTER -> onOpen.accept(row);
      default -> onSelect.accept(row);
    }
    onPoint.accept(Optional.of(row));
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    if (across.isVisible() && by != 0) {
      across.setValue(Math.clamp(across.getValue() - Math.signum(by) * 3, 0, across.getMax()));
      event.consume();
    }
  }

  // By what is in sight, or a large first revision would flatten all that came after it.
  private void scale(int room) {
    List<RevisionRow> seen = rows.subList(first(), first() + room);
    highest = Math.sqrt(seen.stream().mapToInt(RevisionRow::additions).max().orElse(0));
    deepest = Math.sqrt(seen.stream().mapToInt(RevisionRow::deletions).max().orElse(0));
  }

  // By the root, or one large change would leave nothing to see of the others.
  private double height(int lines) {
    return Math.sqrt(lines) * (HEIGHT - 2 * MARGIN) / Math.max(1, highest + deepest);
  }

  private double middle() {
    return snapPositionY(
        Math.clamp(MARGIN + height((int) Math.round(highest * highest)), MARGIN, HEIGHT - MARGIN));
  }

  private double barWidth() {
    return Math.clamp(inside() / Math.max(1, rows.size()), NARROWEST, WIDEST);
  }

  private double inside() {
    return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
  }

  private int room() {
    return (int) Math.min(rows.size(), inside() / barWidth());
  }

  private int first() {
    return Math.clamp(Math.round(across.getValue()), 0, Math.max(0, rows.size() - room()));
  }

  private void reveal() {
    int room = Math.max(1, room());
    if (current < first() || current >= first() + room) {
      across.setValue(Math.clamp(current - room / 2, 0, across.getMax()));
    }
  }

  private Optional<RevisionRow> at(MouseEvent event) {
    int place = first() + (int) Math.floor((event.getX() - snappedLeftInset()) / barWidth());
    boolean on = place >= 0 && place < rows.size() && event.getY() < across.getLayoutY();
    return on ? Optional.of(rows.get(place)) : Optional.empty();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + HEIGHT + across.prefHeight(-1) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int room = room();
    int hidden = Math.max(0, rows.size() - room);
    boolean fresh = across.getMax() != hidden;
    across.setMax(hidden);
    across.setVisible(hidden > 0);
    across.setVisibleAmount(rows.isEmpty() ? 0 : (double) hidden * room / rows.size());
    across.setBlockIncrement(room);
    if (fresh) {
      across.setValue(hidden);
      reveal();
    }
    scale(room);
    double left = snappedLeftInset();
    double top = snappedTopInset();
    axis.resizeRelocate(left, top + middle(), inside(), 1);
    double barHeight = across.prefHeight(-1);
    across.resizeRelocate(left, top + HEIGHT, inside(), barHeight);
    fill(room);
    for (int i = 0; i < room; i++) {
      double from = snapPositionX(left + i * barWidth());
      double to = snapPositionX(left + (i + 1) * barWidth());
      bars.get(i).resizeRelocate(from, top, to - from, HEIGHT);
    }
  }

  private void fill(int room) {
    while (bars.size() < room) {
      RevisionBar bar = new RevisionBar();
      bar.setManaged(false);
      bar.setMouseTransparent(true);
      bars.add(bar);
      getChildren().add(bar);
    }
    int first = first();
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).setVisible(i < room);
      if (i < room) {
        RevisionRow row = rows.get(first + i);
        bars.get(i).show(row, this::height, middle(), selected.contains(row));
      }
    }
  }
}
