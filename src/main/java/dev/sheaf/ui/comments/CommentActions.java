package dev.sheaf.ui.comments;

/// What can be done to a comment from its row.
interface CommentActions {
  void edit(CommentRow row);

  void delete(CommentRow row);

  /// Takes back what waits.
  void undo(CommentRow row);

  /// Begins an answer.
  ///
  /// @param selected the part of the comment that is answered; empty for all of it
  void quote(CommentRow row, String selected);

  void copyLink(CommentRow row);

  void copyText(CommentRow row);

  void browse(CommentRow row);
}
