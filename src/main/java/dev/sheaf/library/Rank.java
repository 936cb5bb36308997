package dev.sheaf.library;

import dev.sheaf.query.Needle;

/// How well a gist answers a word: a file name before the description before contents, a word of
/// its own before a part of one. The ranks of several words add up.
final class Rank {
  static final int NONE = 0;
  static final int IN_CONTENT = 1;
  private static final int WORD = 1;
  private static final int IN_COMMENT = 3;
  private static final int IN_DESCRIPTION = 10;
  private static final int IN_NAME = 30;

  private Rank() {}

  static int of(Entry entry, Needle needle) {
    int inName = in(entry.names(), needle, IN_NAME);
    if (inName > NONE) {
      return inName;
    }
    int inDescription = in(entry.description(), needle, IN_DESCRIPTION);
    return inDescription > NONE
        ? inDescription
        : Math.max(in(entry.owner(), needle, IN_COMMENT), in(entry.comments(), needle, IN_COMMENT));
  }

  static int inContent(boolean word) {
    return word ? IN_CONTENT + WORD : IN_CONTENT;
  }

  private static int in(String folded, Needle needle, int rank) {
    int at = folded.indexOf(needle.folded());
    if (at < 0) {
      return NONE;
    }
    while (at >= 0) {
      if (needle.isWordAt(folded, at)) {
        return rank + WORD;
      }
      at = folded.indexOf(needle.folded(), at + 1);
    }
    return rank;
  }
}
