package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;

/// The operations on comments.
final class Comments {
  private static final int MAX_CHARACTERS = 65_535;

  private final World world;
  private final Finder finder;

  Comments(World world, Finder finder) {
    this.world = world;
    this.finder = finder;
  }

  List<Route> routes() {
    String docs = "/gists/comments#";
    String all = "gists/{id}/comments";
    String one = "gists/{id}/comments/{comment_id}";
    return List.of(
        Route.of("GET", all, docs + "list-gist-comments", this::list),
        Route.of("POST", all, docs + "create-a-gist-comment", this::create),
        Route.of("GET", one, docs + "get-a-gist-comment", this::get),
        Route.of("PATCH", one, docs + "update-a-gist-comment", this::edit),
        Route.of("DELETE", one, docs + "delete-a-gist-comment", this::delete));
  }

  private Answer list(Call call) {
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          return Paging.of(call)
              .answer(
                  call,
                  "/gists/" + gist.id() + "/comments",
                  gist.comments(),
                  comment -> CommentJson.of(gist, comment, call));
        });
  }

  private Answer get(Call call) {
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          Comment comment = comment(gist, call);
          return Answer.json(200, CommentJson.of(gist, comment, call))
              .with("Last-Modified", Dates.http(comment.updatedAt()));
        });
  }

  private Answer create(Call call) {
    User user = call.writer();
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.readable(gists, call));
          if (!gist.commentsEnabled()) {
            throw Refusal.of(403, "Comments are disabled on this gist");
          }
          long number = world.nextComment();
          String text = text(call);
          world.perform(new Deed.AddComment(gist.id(), number, user.login(), text, Instant.now()));
          Comment comment = gist.comment(number).orElseThrow();
          return Answer.json(201, CommentJson.of(gist, comment, call))
              .with("Location", call.links().gist(gist) + "/comments/" + number);
        });
  }

  private Answer edit(Call call) {
    User user = call.writer();
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.readable(gists, call));
          Comment comment = comment(gist, call);
          if (!comment.isBy(user)) {
            throw Refusal.of(403, "Forbidden");
          }
          world.perform(new Deed.EditComment(gist.id(), comment.id(), text(call), Instant.now()));
          return Answer.json(200, CommentJson.of(gist, comment(gist, call), call));
        });
  }

  private Answer delete(Call call) {
    User user = call.writer();
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.readable(gists, call));
          Comment comment = comment(gist, call);
          if (!comment.isBy(user) && !gist.isOwnedBy(user)) {
            throw Refusal.of(403, "Forbidden");
          }
          world.perform(new Deed.DeleteComment(gist.id(), comment.id(), Instant.now()));
          return Answer.empty(204);
        });
  }

  private static Comment comment(Gist gist, Call call) {
    return gist.comments().stream()
        .filter(comment -> String.valueOf(comment.id()).equals(call.path().get(3)))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static String text(Call call) {
    String text = JsonBody.of(call).text("body");
    if (text.isBlank()) {
      throw Refusal.validation("GistComment", "body", "missing_field");
    }
    if (text.length() > MAX_CHARACTERS) {
      throw Refusal.custom(
          "GistComment", "body", "body is too long (maximum is " + MAX_CHARACTERS + " characters)");
    }
    return text;
  }
}
