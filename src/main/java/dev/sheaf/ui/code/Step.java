package dev.sheaf.ui.code;

import dev.sheaf.text.Spelling;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;

/// What can be undone.
sealed interface Step {
  /// A change of the text.
  record Typed(PlainTextChange change) implements Step {}

  /// The text is written down in another way.
  record Spelled(Spelling before, Spelling after) implements Step {}

  default Step inverted() {
    return switch (this) {
      case Typed(PlainTextChange change) -> new Typed(change.invert());
      case Spelled(Spelling from, Spelling to) -> new Spelled(to, from);
    };
  }

  /// Both in one, if they go on from each other.
  default Optional<Step> mergedWith(Step next) {
    if (this instanceof Typed(PlainTextChange change)
        && next instanceof Typed(PlainTextChange later)) {
      return change.mergeWith(later).map(Typed::new);
    }
    return Optional.empty();
  }

  default boolean isIdentity() {
    return switch (this) {
      case Typed(PlainTextChange change) -> change.isIdentity();
      case Spelled(Spelling before, Spelling after) -> before.equals(after);
    };
  }
}
