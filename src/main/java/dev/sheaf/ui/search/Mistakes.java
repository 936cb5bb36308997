package dev.sheaf.ui.search;

import dev.sheaf.query.Query;
import dev.sheaf.query.Query.Condition;
import dev.sheaf.query.Query.Trait;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Says in words what is wrong with a question.
final class Mistakes {
  private Mistakes() {}

  /// Empty where nothing is.
  static String of(Query query) {
    return query.mistakes().stream().map(Mistakes::of).distinct().collect(Collectors.joining("\n"));
  }

  private static String of(Condition.Filter filter) {
    return filter.value().isBlank()
        ? Messages.text("search.mistake.empty", filter.key().word())
        : Messages.text(
            "search.mistake.trait",
            DisplayText.isolated(filter.value()),
            Arrays.stream(Trait.values()).map(Trait::word).collect(Collectors.joining(", ")));
  }
}
