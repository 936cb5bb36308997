package dev.sheaf.ui.code;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Matches;
import dev.sheaf.ui.kit.Messages;

/// What the find bar says.
final class FindText {
  private FindText() {}

  /// How many matches there are and which one is selected; empty where nothing is looked for.
  static String count(FindState state) {
    return switch (state) {
      case FindState.Found(Matches matches, Ticks _, int current) -> count(matches, current);
      case FindState.Nothing _, FindState.Wrong _, FindState.TooHard _ -> "";
    };
  }

  private static String count(Matches matches, int current) {
    if (matches.count() == 0) {
      return Messages.text("find.none");
    }
    String all =
        matches.hasMore()
            ? Messages.text("find.more", Finder.MOST)
            : Messages.text("find.number", matches.count());
    return current < 0
        ? Messages.text("find.count", matches.count(), all)
        : Messages.text("find.current", current + 1, all);
  }

  /// What is wrong, in a sentence; empty where nothing is.
  static String problem(FindState state) {
    return switch (state) {
      case FindState.Wrong(String why, int place) -> wrong(why, place);
      case FindState.TooHard _ -> Messages.text("find.tooHard");
      case FindState.Nothing _, FindState.Found _ -> "";
    };
  }

  private static String wrong(String why, int place) {
    String words = words(why);
    return place < 0
        ? Messages.text("find.wrong", words)
        : Messages.text("find.wrongAt", words, place + 1);
  }

  // Java's own words are for programmers; the usual mistakes get plain ones.
  private static String words(String why) {
    if (why.startsWith("Unclosed group")) {
      return Messages.text("find.wrong.group");
    }
    if (why.startsWith("Unclosed character class")) {
      return Messages.text("find.wrong.class");
    }
    if (why.startsWith("Unmatched closing")) {
      return Messages.text("find.wrong.closing");
    }
    if (why.startsWith("Dangling meta character")) {
      return Messages.text("find.wrong.repeat");
    }
    return why;
  }
}
