package dev.sheaf.ui.forks;

import dev.sheaf.library.Incoming;
import dev.sheaf.ui.kit.Messages;

/// Says how a file came to differ, and what can be made of that.
final class NewsWords {
  private NewsWords() {}

  /// One character, as in lists of changed files.
  static String sign(Incoming.Kind kind) {
    return switch (kind) {
      case ADDED, DELETED_HERE -> "+";
      case CHANGED, MERGED, CLASHES, UNKNOWN, NO_TEXT -> "±";
      case DELETED, DELETED_THERE -> "−";
    };
  }

  /// A sentence.
  static String of(Incoming.Kind kind) {
    return switch (kind) {
      case ADDED -> Messages.text("forks.news.added");
      case CHANGED -> Messages.text("forks.news.changed");
      case DELETED -> Messages.text("forks.news.deleted");
      case MERGED -> Messages.text("forks.news.merged");
      case CLASHES -> Messages.text("forks.news.clashes");
      case DELETED_THERE -> Messages.text("forks.news.deletedThere");
      case DELETED_HERE -> Messages.text("forks.news.deletedHere");
      case UNKNOWN -> Messages.text("forks.news.unknown");
      case NO_TEXT -> Messages.text("forks.news.noText");
    };
  }

  /// What a choice does to the file.
  static String of(Incoming file, Incoming.Way way) {
    return switch (way.choice()) {
      case KEEP -> Messages.text(file.mine() == null ? "forks.way.leaveOut" : "forks.way.keep");
      case TAKE -> Messages.text(way.text() == null ? "forks.way.delete" : "forks.way.take");
      case BOTH -> Messages.text("forks.way.both");
      case BOTH_KEEPING -> Messages.text("forks.way.bothKeeping");
      case BOTH_TAKING -> Messages.text("forks.way.bothTaking");
    };
  }
}
