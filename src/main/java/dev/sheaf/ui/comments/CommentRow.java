package dev.sheaf.ui.comments;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.User;
import dev.sheaf.library.CommentDrafts;
import dev.sheaf.markdown.Block;
import dev.sheaf.markdown.Markdown;
import dev.sheaf.markdown.Slices;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the list shows of one comment.
///
/// @param body as written, in Markdown
/// @param blocks the same, read
/// @param page where it stands on the web; null where it stands nowhere yet
/// @param standing how it stands to who reads it
/// @param waiting null where the host has it as it stands here
public record CommentRow(
    long id,
    Author author,
    Times times,
    String body,
    List<Block> blocks,
    @Nullable URI page,
    Standing standing,
    @Nullable Waiting waiting) {
  public CommentRow {
    blocks = List.copyOf(blocks);
  }

  /// Who wrote it.
  ///
  /// @param login safe to show
  /// @param badge how the author stands to the gist; empty where they do not
  public record Author(String login, @Nullable URI avatar, String badge) {}

  /// When it was written, and changed.
  ///
  /// @param edited null where it never was
  public record Times(Instant written, @Nullable Instant edited) {
    /// Such as `3 minutes ago, edited`.
    String inWords(Instant now, ZoneId zone) {
      String age = TimeText.inWords(written, now, zone);
      return edited == null ? age : Messages.text("comments.edited", age);
    }

    /// To the minute.
    String exact(ZoneId zone) {
      String then = TimeText.exact(written, zone);
      return edited == null
          ? then
          : Messages.text("comments.times", then, TimeText.exact(edited, zone));
    }
  }

  /// How a comment stands to who reads it.
  public enum Standing {
    /// They wrote it, and the host has it.
    MINE,
    /// It was not there when they last looked.
    NEW,
    /// None of both.
    READ
  }

  /// What is not done on the host yet.
  ///
  /// @param errand names it in the Outbox
  /// @param note in a sentence
  public record Waiting(long errand, String note) {}

  /// Reads the comment's Markdown, so off the screen's thread.
  ///
  /// @param gistPage null where that is not known
  static CommentRow of(Comment comment, Standing standing, @Nullable URI gistPage) {
    User user = comment.user();
    Author author =
        new Author(
            user == null ? Messages.text("comments.someone") : DisplayText.line(user.login()),
            user == null ? null : user.avatar(),
            badge(comment.association()));
    Instant edited = comment.updatedAt().isAfter(comment.createdAt()) ? comment.updatedAt() : null;
    return new CommentRow(
        comment.id(),
        author,
        new Times(comment.createdAt(), edited),
        comment.body(),
        read(comment.body()),
        gistPage == null ? comment.page() : comment.pageOn(gistPage),
        standing,
        null);
  }

  /// One that the host does not have yet.
  static CommentRow unsent(Account account, Instant since, String body, Waiting note) {
    return new CommentRow(
        CommentDrafts.NEW,
        new Author(DisplayText.line(account.login()), account.avatar(), ""),
        new Times(since, null),
        body,
        read(body),
        null,
        Standing.READ,
        note);
  }

  CommentRow waiting(String text, Waiting note) {
    List<Block> read = text.equals(body) ? blocks : read(text);
    return new CommentRow(id, author, times, text, read, page, standing, note);
  }

  private static List<Block> read(String body) {
    return Slices.of(Markdown.parse(body));
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

  /// Whether it can be changed and deleted just now.
  boolean isChangeable() {
    return standing == Standing.MINE && waiting == null;
  }

  boolean isNew() {
    return standing == Standing.NEW;
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    String when = times.inWords(now, zone);
    if (waiting != null) {
      when = Messages.text("comments.row.with", when, waiting.note());
    } else if (isNew()) {
      when = Messages.text("comments.row.with", Messages.text("comments.new"), when);
    }
    return Messages.text("comments.row.spoken", DisplayText.isolated(author.login()), when, body);
  }
}
