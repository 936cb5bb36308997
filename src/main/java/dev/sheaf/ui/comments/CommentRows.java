package dev.sheaf.ui.comments;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.library.CommentDrafts;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts what waits to be said, changed or deleted among the comments that the host has.
final class CommentRows {
  private final @Nullable Account account;
  private final List<CommentRow> rows = new ArrayList<>();

  private CommentRows(@Nullable Account account) {
    this.account = account;
  }

  static List<CommentRow> of(
      List<Comment> comments, List<Errand> waiting, @Nullable Account account) {
    CommentRows all = new CommentRows(account);
    comments.forEach(comment -> all.rows.add(CommentRow.of(comment, all.isMine(comment))));
    waiting.forEach(all::add);
    return List.copyOf(all.rows);
  }

  private boolean isMine(Comment comment) {
    return account != null && comment.user() != null && comment.user().id() == account.id();
  }

  private void add(Errand errand) {
    CommentRow.Waiting note = new CommentRow.Waiting(errand.number(), note(errand));
    switch (errand.deed()) {
      case Deed.AddComment(String gist, String body) -> {
        if (account != null) {
          rows.add(
              new CommentRow(
                  CommentDrafts.NEW,
                  DisplayText.line(account.login()),
                  account.avatar(),
                  "",
                  errand.since(),
                  false,
                  body,
                  false,
                  note));
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
