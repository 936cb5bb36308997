package dev.sheaf.syntax;

import org.eclipse.tm4e.core.grammar.IStateStack;
import org.jspecify.annotations.Nullable;

/// What a line hands on to the next one: equal states mean that the rest of the text looks the
/// same.
///
/// @param stack the engine's state, absent before the first line
public record LineState(@Nullable IStateStack stack) {
  /// The state before the first line.
  public static final LineState START = new LineState(null);

  // The engine's own differs for states that are equal.
  @Override
  public int hashCode() {
    return stack == null ? 0 : stack.getDepth();
  }
}
