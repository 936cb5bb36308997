package dev.sheaf.github;

import static dev.sheaf.github.Wire.address;
import static dev.sheaf.github.Wire.count;
import static dev.sheaf.github.Wire.moment;
import static dev.sheaf.github.Wire.require;
import static dev.sheaf.github.Wire.text;
import static dev.sheaf.github.Wire.webAddress;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads gists and what hangs on them, whatever a host leaves out.
final class GistMapping {
  private GistMapping() {}

  static Gist gist(@Nullable GistJson wire) throws GistException {
    GistJson gist = require(wire, "a gist");
    String id = id(gist);
    return new Gist(
        id,
        text(gist.description()),
        Boolean.TRUE.equals(gist.listed()) ? Visibility.PUBLIC : Visibility.SECRET,
        owner(gist),
        files(gist.files()),
        Boolean.TRUE.equals(gist.truncated()),
        created(gist),
        updated(gist),
        count(gist.comments()),
        !Boolean.FALSE.equals(gist.commentsEnabled()),
        webAddress(gist.htmlUrl()),
        webAddress(gist.gitPullUrl()),
        base(gist.forkOf()));
  }

  static Fork fork(@Nullable GistJson wire) throws GistException {
    GistJson fork = require(wire, "a fork");
    return new Fork(id(fork), owner(fork), created(fork), updated(fork), address(fork.htmlUrl()));
  }

  static Revision revision(@Nullable RevisionJson wire) throws GistException {
    RevisionJson revision = require(wire, "a revision");
    RevisionJson.ChangeStatusJson lines = revision.changeStatus();
    return new Revision(
        require(revision.version(), "the version of a revision"),
        People.user(revision.user()),
        require(moment(revision.committedAt()), "the time of a revision"),
        lines == null ? 0 : count(lines.additions()),
        lines == null ? 0 : count(lines.deletions()));
  }

  static Comment comment(@Nullable CommentJson wire) throws GistException {
    CommentJson comment = require(wire, "a comment");
    String body = comment.body() == null ? comment.bodyText() : comment.body();
    Instant created = moment(comment.createdAt());
    Instant updated = moment(comment.updatedAt());
    return new Comment(
        require(comment.id(), "the id of a comment"),
        People.user(comment.user()),
        text(body),
        comment.authorAssociation() == null ? "NONE" : comment.authorAssociation(),
        require(created == null ? updated : created, "the time of a comment"),
        require(updated == null ? created : updated, "the time of a comment"),
        address(comment.htmlUrl()));
  }

  private static List<GistFile> files(@Nullable Map<String, @Nullable GistFileJson> wire) {
    List<GistFile> files = new ArrayList<>();
    if (wire != null) {
      wire.forEach(
          (key, file) -> {
            if (file != null) {
              files.add(FileMapping.file(key, file));
            }
          });
    }
    return files;
  }

  private static String id(GistJson gist) throws GistException {
    String id = require(gist.id(), "the id of a gist");
    return require(id.isBlank() ? null : id, "the id of a gist");
  }

  private static @Nullable User owner(GistJson gist) {
    User owner = People.user(gist.owner());
    return owner == null ? People.user(gist.user()) : owner;
  }

  private static Instant created(GistJson gist) throws GistException {
    Instant created = moment(gist.createdAt());
    return require(created == null ? moment(gist.updatedAt()) : created, "the time of a gist");
  }

  private static Instant updated(GistJson gist) throws GistException {
    Instant updated = moment(gist.updatedAt());
    return require(updated == null ? moment(gist.createdAt()) : updated, "the time of a gist");
  }

  private static Gist.@Nullable Base base(@Nullable GistJson origin) {
    return origin == null || origin.id() == null
        ? null
        : new Gist.Base(origin.id(), owner(origin), webAddress(origin.htmlUrl()));
  }
}
