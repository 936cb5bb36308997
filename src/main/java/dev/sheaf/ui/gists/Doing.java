package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Messages;

/// What can be done to several gists at once.
enum Doing {
  STAR,
  UNSTAR,
  TAG,
  UNTAG,
  DELETE,
  EXPORT,
  CLONE;

  /// What is under way, and how far.
  String running(int done, int all) {
    return switch (this) {
      case STAR -> Messages.text("several.star.running", done, all);
      case UNSTAR -> Messages.text("several.unstar.running", done, all);
      case TAG, UNTAG -> Messages.text("several.tag.running", done, all);
      case DELETE -> Messages.text("several.delete.running", done, all);
      case EXPORT -> Messages.text("several.export.running", done, all);
      case CLONE -> Messages.text("several.clone.running", done, all);
    };
  }

  /// A sentence about what was done.
  ///
  /// @param about the tag, the file or the folder; empty for none
  String done(int gists, String about) {
    return switch (this) {
      case STAR -> Messages.text("several.star.done", gists);
      case UNSTAR -> Messages.text("several.unstar.done", gists);
      case TAG -> Messages.text("several.tag.done", gists, about);
      case UNTAG -> Messages.text("several.untag.done", gists, about);
      case DELETE -> Messages.text("several.delete.done", gists);
      case EXPORT -> Messages.text("several.export.done", gists, about);
      case CLONE -> Messages.text("several.clone.done", gists, about);
    };
  }
}
