package dev.sheaf.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/// Gists as the API writes them, in the shape one request asked for.
final class GistJson {
  private static final int MAX_FILES = 300;

  private final Links links;
  private final Shape shape;
  private final Users users;

  GistJson(Links links, Shape shape, Users users) {
    this.links = links;
    this.shape = shape;
    this.users = users;
  }

  /// An item of a list: no contents, no history.
  JsonObject base(Gist gist) {
    JsonObject json = start(gist, files(gist, gist.repo().head(), false));
    if (shape.slim()) {
      json.remove("user");
    }
    json.addProperty("truncated", gist.repo().head().files().size() > MAX_FILES);
    return json;
  }

  /// An item of the list of forks: its files are always empty.
  JsonObject fork(Gist gist) {
    return start(gist, new JsonObject());
  }

  JsonObject full(Gist gist) {
    return full(gist, gist.repo().head(), gist.repo().history());
  }

  /// @param history newest first, down from the revision of the tree
  JsonObject full(Gist gist, Tree tree, List<Revision> history) {
    JsonObject json = start(gist, files(gist, tree, true));
    gist.forkOf().ifPresent(source -> json.add("fork_of", fork(source)));
    if (!shape.slim()) {
      JsonArray forks = new JsonArray();
      gist.forks().forEach(fork -> forks.add(embeddedFork(fork)));
      json.add("forks", forks);
      json.add("history", history(gist, history));
    }
    json.addProperty("truncated", tree.files().size() > MAX_FILES);
    return json;
  }

  JsonArray history(Gist gist, List<Revision> history) {
    JsonArray json = new JsonArray();
    history.forEach(revision -> json.add(revision(gist, revision)));
    return json;
  }

  JsonObject revision(Gist gist, Revision revision) {
    JsonObject change = new JsonObject();
    change.addProperty("total", revision.additions() + revision.deletions());
    change.addProperty("additions", revision.additions());
    change.addProperty("deletions", revision.deletions());
    JsonObject json = new JsonObject();
    json.add("user", UserJson.orNull(users.withEmail(revision.email()), links));
    json.addProperty("version", revision.sha());
    json.addProperty("committed_at", UserJson.time(revision.at()));
    json.add("change_status", change);
    json.addProperty("url", links.gist(gist) + "/" + revision.sha());
    return json;
  }

  private JsonObject start(Gist gist, JsonObject files) {
    String url = links.gist(gist);
    JsonObject json = new JsonObject();
    json.addProperty("url", url);
    json.addProperty("forks_url", url + "/forks");
    json.addProperty("commits_url", url + "/commits");
    json.addProperty("id", gist.id());
    json.addProperty("node_id", UserJson.nodeId("04:Gist" + gist.id()));
    json.addProperty("git_pull_url", links.git(gist));
    json.addProperty("git_push_url", links.git(gist));
    json.addProperty("html_url", links.page(gist));
    json.add("files", files);
    json.addProperty("public", gist.isPublic());
    json.addProperty("created_at", UserJson.time(gist.createdAt()));
    json.addProperty("updated_at", UserJson.time(gist.updatedAt()));
    json.addProperty("description", gist.description().orElse(null));
    json.addProperty("comments", gist.comments().size());
    json.add("user", JsonNull.INSTANCE);
    if (shape.edition() != Edition.ENTERPRISE_2_18) {
      json.addProperty("comments_enabled", gist.commentsEnabled());
    }
    json.addProperty("comments_url", url + "/comments");
    gist.owner().ifPresent(owner -> json.add("owner", UserJson.simple(owner, links)));
    if (gist.owner().isEmpty() && shape.edition() == Edition.ENTERPRISE_2_18) {
      json.add("owner", JsonNull.INSTANCE);
    }
    return json;
  }

  private JsonObject files(Gist gist, Tree tree, boolean contents) {
    FileJson writer = new FileJson(links, shape, gist);
    JsonObject json = new JsonObject();
    tree.files().stream()
        .limit(MAX_FILES)
        .forEach(file -> json.add(file.name(), contents ? writer.full(file) : writer.base(file)));
    return json;
  }

  private JsonElement embeddedFork(Gist fork) {
    JsonObject json = new JsonObject();
    json.add("user", UserJson.orNull(fork.owner(), links));
    json.addProperty("url", links.gist(fork));
    json.addProperty("id", fork.id());
    json.addProperty("created_at", UserJson.time(fork.createdAt()));
    json.addProperty("updated_at", UserJson.time(fork.updatedAt()));
    return json;
  }
}
