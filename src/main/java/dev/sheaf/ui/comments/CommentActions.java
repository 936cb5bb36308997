package dev.sheaf.ui.comments;

import java.util.function.Consumer;

/// What can be done to a comment from its row.
record CommentActions(
    Consumer<CommentRow> edit, Consumer<CommentRow> delete, Consumer<CommentRow> undo) {}
