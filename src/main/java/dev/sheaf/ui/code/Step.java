package dev.sheaf.ui.code;

import dev.sheaf.text.Indentation;
import dev.sheaf.text.Spelling;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;

/// What can be undone.
sealed interface Step {
  /// A change of the text.
  record Typed(PlainTextChange change) implements Step {}

  /// The text is written down in another way.
  record Spelled(Spelling before, Spelling after) implements Step {}

  /// Its lines are set in in another way.
  record SetIn(Indentation before, Indentation after) implements Step {}

  /// Something else is selected.
  record Selected(Selection before, Selection after) implements Step {}

  /// A selection with its direction, as offsets in the true text.
  record Selection(int anchor, int caret) {}

  default Step inverted() {
    return switch (this) {
      case Typed(PlainTextChange change) -> new Typed(change.invert());
      case Spelled(Spelling from, Spelling to) -> new Spelled(to, from);
      case SetIn(Indentation from, Indentation to) -> new SetIn(to, from);
      case Selected(Selection from, Selection to) -> new Selected(to, from);
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
    return this instanceof Typed(PlainTextChange change) && change.isIdentity();
  }
}
