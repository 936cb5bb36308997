package dev.sheaf.library;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is written into a backup, as JSON; whatever is read from one may be missing.
final class BackupJson {
  static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().serializeNulls().create();

  private BackupJson() {}

  /// What the whole file is.
  ///
  /// @param format the version of this layout
  /// @param account key of the account
  record Manifest(
      int format,
      @Nullable String account,
      @Nullable String login,
      @Nullable String madeAt,
      @Nullable List<GistJson> gists,
      @Nullable List<DraftJson> drafts,
      @Nullable List<ContentJson> bases) {}

  /// A gist.
  ///
  /// @param deletedAt null where it was not in the Trash
  record GistJson(
      @Nullable String id,
      @Nullable String description,
      boolean isPublic,
      boolean mine,
      boolean starred,
      @Nullable String owner,
      long ownerId,
      @Nullable String createdAt,
      @Nullable String updatedAt,
      @Nullable String deletedAt,
      @Nullable String page,
      @Nullable List<ContentJson> files,
      @Nullable List<CommentJson> comments) {}

  /// A content.
  ///
  /// @param entry where in the backup it is; null where it was not on the machine
  record ContentJson(
      @Nullable String name,
      @Nullable String language,
      long size,
      @Nullable String blobId,
      @Nullable String entry) {}

  record CommentJson(
      long id, @Nullable String user, @Nullable String body, @Nullable String createdAt) {
    static CommentJson of(Comment comment) {
      User user = comment.user();
      return new CommentJson(
          comment.id(),
          user == null ? null : user.login(),
          comment.body(),
          comment.createdAt().toString());
    }
  }

  record DraftJson(
      @Nullable String id,
      @Nullable String gistId,
      @Nullable String baseDescription,
      @Nullable String description,
      boolean isPublic,
      @Nullable List<DraftFileJson> files,
      @Nullable String keptAt) {
    static DraftJson of(Draft draft) {
      return new DraftJson(
          draft.id(),
          draft.gistId(),
          draft.baseDescription(),
          draft.description(),
          draft.visibility() == Visibility.PUBLIC,
          draft.files().stream().map(DraftFileJson::of).toList(),
          draft.keptAt().toString());
    }
  }

  record DraftFileJson(
      @Nullable String baseName,
      @Nullable String baseBlobId,
      @Nullable String name,
      @Nullable String content,
      boolean deleted) {
    static DraftFileJson of(DraftFile file) {
      return new DraftFileJson(
          file.baseName(), file.baseBlobId(), file.name(), file.content(), file.deleted());
    }
  }

  static GistJson gist(
      Gist gist, boolean mine, boolean starred, List<ContentJson> files, List<Comment> comments) {
    User owner = gist.owner();
    WebAddress page = gist.page();
    return new GistJson(
        gist.id(),
        gist.description(),
        gist.isPublic(),
        mine,
        starred,
        owner == null ? null : owner.login(),
        owner == null ? 0 : owner.id(),
        gist.createdAt().toString(),
        gist.updatedAt().toString(),
        null,
        page == null ? null : page.toString(),
        files,
        comments.stream().map(CommentJson::of).toList());
  }

  static GistJson trashed(TrashedGist gist, List<ContentJson> files) {
    return new GistJson(
        gist.gistId(),
        gist.description(),
        gist.visibility() == Visibility.PUBLIC,
        true,
        false,
        null,
        0,
        gist.createdAt().toString(),
        gist.updatedAt().toString(),
        gist.deletedAt().toString(),
        null,
        files,
        List.of());
  }

  /// The moment, or the epoch where the text names none.
  static Instant instant(@Nullable String text) {
    try {
      return text == null ? Instant.EPOCH : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }
}
