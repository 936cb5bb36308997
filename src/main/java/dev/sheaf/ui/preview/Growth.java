package dev.sheaf.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Puts a tree together from the beginnings and ends that a reader meets. However deep it gets, no
/// stack grows.
final class Growth {
  private static final int KEY_LENGTH = 200;

  private final Branch root = new Branch("", Branch.Type.LIST, "");
  private final Deque<Branch> open = new ArrayDeque<>();
  private final Deque<Branch> keys = new ArrayDeque<>();
  private @Nullable String key;

  Growth() {
    open.push(root);
  }

  /// What the next value is called.
  void key(String name) {
    key = name.length() > KEY_LENGTH ? name.substring(0, KEY_LENGTH) + "\u2026" : name;
  }

  boolean hasKey() {
    return key != null;
  }

  boolean isInObject() {
    return open.element().type() == Branch.Type.OBJECT;
  }

  void value(Branch.Type type, String text) throws InterruptedException {
    add(new Branch(name(), type, text));
  }

  void begin(Branch.Type type) throws InterruptedException {
    Branch branch = new Branch(name(), type, "");
    add(branch);
    open.push(branch);
  }

  /// Begins something that is not a value but what the next value is called.
  void beginKey(Branch.Type type) throws InterruptedException {
    key("?");
    begin(type);
    keys.push(open.element());
  }

  void end() {
    if (open.size() > 1) {
      Branch ended = open.pop();
      key = ended.equals(keys.peek()) ? ":" : null;
      if (key != null) {
        keys.pop();
      }
    }
  }

  /// What was read: the one value of the text, or a list of all.
  Branch root() {
    return root.size() == 1 ? root.child(0) : root;
  }

  private void add(Branch branch) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    open.element().add(branch);
    key = null;
  }

  private String name() {
    String named = key;
    if (named != null) {
      return named;
    }
    Branch holder = open.element();
    return holder.equals(root) ? "" : Integer.toString(holder.size());
  }
}
