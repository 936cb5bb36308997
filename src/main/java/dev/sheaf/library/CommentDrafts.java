package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import java.time.Instant;

/// Comments that are being written; once `keep` returns they outlive a crash.
public final class CommentDrafts {
  /// Stands for a comment that is new.
  public static final long NEW = 0;

  private final Tables tables;

  CommentDrafts(Tables tables) {
    this.tables = tables;
  }

  /// What was written so far; empty where nothing was.
  ///
  /// @param comment the one that is changed, or `NEW`
  public String find(String gistId, long comment) throws GistException {
    return tables.commentDrafts().find(gistId, comment).orElse("");
  }

  public void keep(String gistId, long comment, String body) throws GistException {
    if (body.isBlank()) {
      tables.commentDrafts().remove(gistId, comment);
    } else {
      tables.commentDrafts().put(gistId, comment, body, Instant.now());
    }
  }

  /// Puts a text back that was not sent, above what was written since.
  void putBack(String gistId, long comment, String body) throws GistException {
    String since = find(gistId, comment);
    if (!since.equals(body)) {
      keep(gistId, comment, since.isBlank() ? body : body + "\n\n" + since);
    }
  }

  /// Drops the draft where it is what was sent.
  void forget(String gistId, long comment, String sent) throws GistException {
    if (find(gistId, comment).equals(sent)) {
      tables.commentDrafts().remove(gistId, comment);
    }
  }
}
