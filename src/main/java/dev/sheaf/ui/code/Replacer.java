package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import java.util.function.IntConsumer;

/// Puts what shall come in the place of matches there.
///
/// @param search does the looking
/// @param scope where in the text all is replaced
record Replacer(Search search, Sought sought, Scope scope) {
  /// Replaces one match, and then tells where what came in its place ends.
  void one(Searched text, Span match, IntConsumer then) {
    search.replaceOne(
        text,
        match,
        scope.in(text),
        sought.needle(),
        sought.replacementProperty().get(),
        with -> {
          text.replace(match, with);
          then.accept(match.start() + with.length());
        });
  }

  /// Replaces every match as one step, and then tells how many there were.
  void all(Searched text, IntConsumer then) {
    search.replaceAll(
        text,
        scope.in(text),
        sought.needle(),
        sought.replacementProperty().get(),
        made -> {
          if (made.count() > 0) {
            text.replace(made.span(), made.with());
          }
          then.accept(made.count());
        });
  }
}
