package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// A text with a caret and an undo history, and no area around it.
final class Sheet implements Searched {
  private final FindViewModel model;
  private final Deque<String> history = new ArrayDeque<>();
  private String text;
  private Span selection = new Span(0, 0);
  private boolean editable = true;

  Sheet(FindViewModel model, String text) {
    this.model = model;
    this.text = text;
  }

  @Override
  public boolean isOf(CodeDocument document) {
    return false;
  }

  @Override
  public Supplier<String> text() {
    String now = text;
    return () -> now;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public Span selection() {
    return selection;
  }

  @Override
  public String selected() {
    return text.substring(selection.start(), selection.end());
  }

  @Override
  public boolean isEditable() {
    return editable;
  }

  @Override
  public void select(Span span) {
    selection = span;
    model.selectionChanged();
  }

  @Override
  public void replace(Span span, String with) {
    history.push(text);
    text = text.substring(0, span.start()) + with + text.substring(span.end());
    selection = new Span(span.start(), span.start());
    model.textChanged();
  }

  void undo() {
    text = history.pop();
    model.textChanged();
  }

  void protect() {
    editable = false;
  }

  String now() {
    return text;
  }

  /// How many steps can be undone.
  int steps() {
    return history.size();
  }
}
