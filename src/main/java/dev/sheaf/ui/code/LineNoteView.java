package dev.sheaf.ui.code;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The note beside one line, with a strip in its shade.
final class LineNoteView extends Region {
  private static final double STRIP = 4;

  private final Text text;
  private final Region strip = new Region();

  /// @param first whether the line begins here
  LineNoteView(LineNotes.Note note, boolean first) {
    text = new Text(first ? note.text() : "");
    text.getStyleClass().add("line-note-text");
    text.setManaged(false);
    strip.setManaged(false);
    strip.getStyleClass().addAll("strip", "shade-" + note.shade());
    getStyleClass().add("line-note");
    getChildren().addAll(text, strip);
    if (!text.getText().isEmpty()) {
      getStyleClass().add("first");
      Tooltip.install(this, new Tooltip(note.detail()));
    }
    setAccessibleText(note.detail());
  }

  @Override
  protected void layoutChildren() {
    double height = text.getLayoutBounds().getHeight();
    text.relocate(snappedLeftInset(), snapPositionY(Math.max(0, (getHeight() - height) / 2)));
    strip.resizeRelocate(getWidth() - STRIP, 0, STRIP, getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
