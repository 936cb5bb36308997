package dev.sheaf.ui.comments;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.User;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the list shows of one comment.
///
/// @param login safe to show
/// @param badge how the author stands to the gist; empty where they do not
/// @param body as written, in Markdown
/// @param mine whether who is signed in wrote it, and the host has it
/// @param waiting null where the host has it as it stands here
public record CommentRow(
    long id,
    String login,
    @Nullable URI avatar,
    String badge,
    Instant createdAt,
    boolean edited,
    String body,
    boolean mine,
    @Nullable Waiting waiting) {
  /// What is not done on the host yet.
  ///
  /// @param errand names it in the Outbox
  /// @param note in a sentence
  public record Waiting(long errand, String note) {}

  static CommentRow of(Comment comment, boolean mine) {
    User user = comment.user();
    return new CommentRow(
        comment.id(),
        user == null ? Messages.text("comments.someone") : DisplayText.line(user.login()),
        user == null ? null : user.avatar(),
        badge(comment.association()),
        comment.createdAt(),
        comment.updatedAt().isAfter(comment.createdAt()),
        comment.body(),
        mine,
        null);
  }

  CommentRow waiting(String text, Waiting note) {
    return new CommentRow(id, login, avatar, badge, createdAt, edited, text, mine, note);
  }

  private static String badge(String association) {
    return switch (association) {
      case "OWNER" -> Messages.text("comments.badge.owner");
      case "MEMBER" -> Messages.text("comments.badge.member");
      case "COLLABORATOR" -> Messages.text("comments.badge.collaborator");
      case "CONTRIBUTOR" -> Messages.text("comments.badge.contributor");
      default -> "";
    };
  }

  String when(Instant now, ZoneId zone) {
    String age = TimeText.inWords(createdAt, now, zone);
    return edited ? Messages.text("comments.edited", age) : age;
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    String when =
        waiting == null
            ? when(now, zone)
            : Messages.text("comments.row.waiting", when(now, zone), waiting.note());
    return Messages.text("comments.row.spoken", DisplayText.isolated(login), when, body);
  }
}
