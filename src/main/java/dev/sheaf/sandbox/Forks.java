package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The operation that forks a gist.
final class Forks {
  private final World world;
  private final Finder finder;

  Forks(World world, Finder finder) {
    this.world = world;
    this.finder = finder;
  }

  List<Route> routes() {
    String docs = "/gists/gists#fork-a-gist";
    return List.of(
        Route.of("POST", "gists/{id}/forks", docs, this::fork),
        // Old clients say it like this.
        Route.of("POST", "gists/{id}/fork", docs, this::fork));
  }

  private Answer fork(Call call) {
    User user = call.writer();
    return world.write(
        () -> {
          Gist source = world.read(gists -> finder.readable(gists, call));
          if (source.isOwnedBy(user)) {
            throw Refusal.custom("Gist", "forks", "You cannot fork your own gist.");
          }
          Optional<Gist> existing =
              source.forks().stream().filter(fork -> fork.isOwnedBy(user)).findFirst();
          return answer(call, existing.orElseGet(() -> create(source, user)));
        });
  }

  private Gist create(Gist source, User user) {
    String id = GistWrites.newId();
    world.perform(new Deed.Fork(id, source.id(), user.login(), Instant.now()));
    return world.read(gists -> gists.find(id).orElseThrow());
  }

  private Answer answer(Call call, Gist fork) {
    GistJson json = new GistJson(call.links(), call.shape(), world.users());
    return Answer.json(201, json.base(fork)).with("Location", call.links().gist(fork));
  }
}
