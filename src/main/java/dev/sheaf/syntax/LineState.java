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
}
