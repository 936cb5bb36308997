package dev.sheaf.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The operations on the caller's star of a gist.
final class Stars {
  private final World world;
  private final Finder finder;

  Stars(World world, Finder finder) {
    this.world = world;
    this.finder = finder;
  }

  List<Route> routes() {
    String docs = "/gists/gists#";
    String path = "gists/{id}/star";
    return List.of(
        Route.of("GET", path, docs + "check-if-a-gist-is-starred", this::check),
        Route.of("PUT", path, docs + "star-a-gist", this::star),
        Route.of("DELETE", path, docs + "unstar-a-gist", this::unstar));
  }

  private Answer check(Call call) {
    User user = call.signedIn();
    boolean starred = world.read(gists -> gists.isStarredBy(user, finder.readable(gists, call)));
    return starred ? Answer.empty(204) : Answer.json(404, new JsonObject());
  }

  private Answer star(Call call) {
    User user = call.writer();
    if (call.header("Content-Length").isEmpty() && call.header("Transfer-Encoding").isEmpty()) {
      throw Refusal.of(411, "Length Required");
    }
    return change(call, true, gist -> new Deed.Star(gist.id(), user.login(), Instant.now()));
  }

  private Answer unstar(Call call) {
    User user = call.writer();
    return change(call, false, gist -> new Deed.Unstar(gist.id(), user.login(), Instant.now()));
  }

  private Answer change(Call call, boolean starred, Function<Gist, Deed> deed) {
    return world.write(
        () -> {
          Gist gist = world.read(gists -> finder.readable(gists, call));
          if (world.read(gists -> gists.isStarredBy(call.writer(), gist)) != starred) {
            world.perform(deed.apply(gist));
          }
          return Answer.empty(204);
        });
  }
}
