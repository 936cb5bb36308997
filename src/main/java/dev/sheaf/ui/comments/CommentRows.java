package dev.sheaf.ui.comments;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.comments.CommentRow.Standing;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Puts what waits to be said, changed or deleted among the comments that the host has.
final class CommentRows {
  private final Reader reader;
  private final List<CommentRow> rows = new ArrayList<>();

  private CommentRows(Reader reader) {
    this.reader = reader;
  }

  /// Who reads the comments, and where.
  ///
  /// @param account null where nobody is signed in
  /// @param seen the last comment that they saw before; empty where they never saw any
  /// @param page the gist's; null where it is not known
  record Reader(@Nullable Account account, OptionalLong seen, @Nullable URI page) {}

  static List<CommentRow> of(List<Comment> comments, List<Errand> waiting, Reader reader) {
    CommentRows all = new CommentRows(reader);
    for (Comment comment : comments) {
      all.rows.add(CommentRow.of(comment, all.standing(comment), reader.page()));
    }
    waiting.forEach(all::add);
    return List.copyOf(all.rows);
  }

  private Standing standing(Comment comment) {
    Account account = reader.account();
    OptionalLong seen = reader.seen();
    if (account != null && comment.user() != null && comment.user().id() == account.id()) {
      return Standing.MINE;
    }
    // Who looks for the first time has not missed anything.
    return seen.isPresent() && comment.id() > seen.getAsLong() ? Standing.NEW : Standing.READ;
  }

  private void add(Errand errand) {
    CommentRow.Waiting note = new CommentRow.Waiting(errand.number(), note(errand));
    switch (errand.deed()) {
      case Deed.AddComment(String gist, String body) -> {
        Account account = reader.account();
        if (account != null) {
          rows.add(CommentRow.unsent(account, errand.since(), body, note));
        }
      }
      case Deed.EditComment(String gist, long comment, String body) ->
          rows.replaceAll(row -> row.id() == comment ? row.waiting(body, note) : row);
      case Deed.DeleteComment(String gist, long comment) ->
          rows.replaceAll(row -> row.id() == comment ? row.waiting(row.body(), note) : row);
      case Deed.Create _, Deed.Save _, Deed.Delete _, Deed.Star _, Deed.Fork _ -> {}
    }
  }

  private static String note(Errand errand) {
    return switch (errand.state()) {
      case Errand.State.Waiting() ->
          Messages.text(
              switch (errand.deed()) {
                case Deed.DeleteComment _ -> "comments.waiting.delete";
                case Deed.EditComment _ -> "comments.waiting.edit";
                case Deed.AddComment _ -> "comments.waiting.add";
                case Deed.Create _, Deed.Save _, Deed.Delete _, Deed.Star _, Deed.Fork _ ->
                    "comments.waiting.add";
              });
      case Errand.State.Sending() -> Messages.text("comments.waiting.sending");
      case Errand.State.Refused(Failure reason) ->
          Messages.text("comments.waiting.refused", FailureText.of(reason));
      case Errand.State.Unsure() -> Messages.text("comments.waiting.unsure");
    };
  }
}
