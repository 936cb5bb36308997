package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The operations that create, change and delete gists.
final class GistWrites {
  private final World world;
  private final Finder finder;

  GistWrites(World world, Finder finder) {
    this.world = world;
    this.finder = finder;
  }

  List<Route> routes() {
    String docs = "/gists/gists#";
    return List.of(
        Route.of("POST", "gists", docs + "create-a-gist", this::create),
        Route.of("PATCH", "gists/{id}", docs + "update-a-gist", this::edit),
        // Old clients edit with POST.
        Route.of("POST", "gists/{id}", docs + "update-a-gist", this::edit),
        Route.of("DELETE", "gists/{id}", docs + "delete-a-gist", this::delete));
  }

  private Answer create(Call call) {
    boolean anonymous = call.access() == null && call.shape().edition() == Edition.ENTERPRISE_2_18;
    String login = anonymous ? null : call.writer().login();
    JsonBody body = JsonBody.of(call);
    String description = body.optionalText("description").orElse(null);
    boolean open = body.flag("public");
    List<Change> files = Changes.ofNewGist(body.object("files"));
    String id = newId();
    return world.write(
        () -> {
          world.perform(new Deed.Create(id, login, open, description, files, Instant.now()));
          return answer(201, call, id).with("Location", call.links().api() + "/gists/" + id);
        });
  }

  private Answer edit(Call call) {
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.writable(gists, call));
          JsonBody body = JsonBody.of(call);
          String description = body.optionalText("description").orElse(null);
          List<Change> files =
              body.has("files")
                  ? Changes.ofExistingGist(body.object("files"), gist.repo().head())
                  : List.of();
          if (description != null || !files.isEmpty()) {
            String login = call.writer().login();
            world.perform(new Deed.Edit(gist.id(), login, description, files, Instant.now()));
          }
          return answer(200, call, gist.id());
        });
  }

  private Answer delete(Call call) {
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.writable(gists, call));
          world.perform(new Deed.Delete(gist.id(), Instant.now()));
          return Answer.empty(204);
        });
  }

  private Answer answer(int status, Call call, String id) {
    GistJson json = new GistJson(call.links(), call.shape(), world.users());
    return world.read(gists -> Answer.json(status, json.full(gists.find(id).orElseThrow())));
  }

  static String newId() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
