package dev.sheaf.github;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Revision;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/// What a list is of: how to ask for a page of it by address, and how to read its items.
record ListKind<W, T>(Follow<W> follow, Mapping<W, T> item) {
  static final ListKind<GistJson, Gist> GISTS =
      new ListKind<>(GistService::gistsAt, GistMapping::gist);
  static final ListKind<GistJson, Fork> FORKS =
      new ListKind<>(GistService::gistsAt, GistMapping::fork);
  static final ListKind<RevisionJson, Revision> REVISIONS =
      new ListKind<>(GistService::revisionsAt, GistMapping::revision);
  static final ListKind<CommentJson, Comment> COMMENTS =
      new ListKind<>(GistService::commentsAt, GistMapping::comment);

  /// Asks for the page at an address.
  @FunctionalInterface
  interface Follow<W> {
    Call<List<W>> page(GistService service, HttpUrl address, String accept, @Nullable String etag);
  }
}
