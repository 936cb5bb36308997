package dev.sheaf.ui.preview;

import java.util.ArrayList;
import java.util.List;

/// A value in a tree of data, with what is inside of it. Not a record: trees can be deeper than a
/// comparison could follow.
final class Branch {
  /// What a value is.
  enum Type {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    WORD,
    /// A part of a very long list or object.
    PART
  }

  private static final int MOST_CHILDREN = 1_000;

  private final String key;
  private final Type type;
  private final String text;
  private final List<Branch> children = new ArrayList<>();

  /// @param key its name or number in what holds it; empty for neither
  /// @param text what it says, where it holds nothing
  Branch(String key, Type type, String text) {
    this.key = key;
    this.type = type;
    this.text = text;
  }

  String key() {
    return key;
  }

  Type type() {
    return type;
  }

  String text() {
    return text;
  }

  void add(Branch child) {
    children.add(child);
  }

  /// How many values are directly inside.
  int size() {
    return children.size();
  }

  Branch child(int index) {
    return children.get(index);
  }

  /// What to show directly below it: its children, or ranges of them where they are many.
  List<Branch> shown() {
    if (children.size() <= MOST_CHILDREN) {
      return children;
    }
    int step = MOST_CHILDREN;
    while (children.size() / step > MOST_CHILDREN) {
      step *= MOST_CHILDREN;
    }
    List<Branch> parts = new ArrayList<>();
    for (int from = 0; from < children.size(); from += step) {
      int end = Math.min(children.size(), from + step);
      Branch part = new Branch(from + " \u2026 " + (end - 1), Type.PART, "");
      part.children.addAll(children.subList(from, end));
      parts.add(part);
    }
    return parts;
  }
}
