package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
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
    int inName = NONE;
    for (GistFile file : entry.gist().files()) {
      inName = Math.max(inName, in(file.name(), needle, IN_NAME));
    }
    if (inName > NONE) {
      return inName;
    }
    int inDescription = in(entry.gist().description(), needle, IN_DESCRIPTION);
    if (inDescription > NONE) {
      return inDescription;
    }
    int beside = in(entry.owner(), needle, IN_COMMENT);
    for (String comment : entry.card().comments()) {
      beside = Math.max(beside, in(comment, needle, IN_COMMENT));
    }
    return beside;
  }

  static int inContent(boolean word) {
    return word ? IN_CONTENT + WORD : IN_CONTENT;
  }

  private static int in(String text, Needle needle, int rank) {
    int at = needle.find(text, 0);
    if (at < 0) {
      return NONE;
    }
    while (at >= 0) {
      if (needle.isWordAt(text, at)) {
        return rank + WORD;
      }
      at = needle.find(text, at + 1);
    }
    return rank;
  }
}
