package dev.sheaf.sandbox;

import com.google.gson.JsonObject;
import java.util.Optional;

/// Comments as the API writes them.
final class CommentJson {
  private CommentJson() {}

  static JsonObject of(Gist gist, Comment comment, Call call) {
    Links links = call.links();
    Optional<User> author = Optional.ofNullable(comment.user());
    boolean byOwner = author.filter(gist::isOwnedBy).isPresent();
    JsonObject json = new JsonObject();
    json.addProperty("url", links.gist(gist) + "/comments/" + comment.id());
    json.addProperty("id", comment.id());
    json.addProperty("node_id", UserJson.nodeId("011:GistComment" + comment.id()));
    json.add("user", UserJson.orNull(author, links));
    json.addProperty("created_at", UserJson.time(comment.createdAt()));
    json.addProperty("updated_at", UserJson.time(comment.updatedAt()));
    json.addProperty("author_association", byOwner ? "OWNER" : "NONE");
    switch (call.shape().media()) {
      case JSON, BASE64 -> json.addProperty("body", comment.body());
      case TEXT -> json.addProperty("body_text", comment.body());
      case HTML -> json.addProperty("body_html", html(comment.body()));
      case FULL -> {
        json.addProperty("body", comment.body());
        json.addProperty("body_text", comment.body());
        json.addProperty("body_html", html(comment.body()));
      }
    }
    return json;
  }

  private static String html(String body) {
    return "<p dir=\"auto\">" + Pages.escape(body).replace("\n", "<br>\n") + "</p>";
  }
}
