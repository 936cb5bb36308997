package dev.sheaf.sandbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The operations that list gists.
final class GistLists {
  private static final int REACHABLE = 3000;

  private final World world;

  GistLists(World world) {
    this.world = world;
  }

  List<Route> routes() {
    String docs = "/gists/gists#list-";
    return List.of(
        Route.of("GET", "gists", docs + "gists-for-the-authenticated-user", this::mine),
        Route.of("GET", "gists/public", docs + "public-gists", this::open),
        Route.of("GET", "gists/starred", docs + "starred-gists", this::starred),
        Route.of("GET", "users/{login}/gists", docs + "gists-for-a-user", this::ofLogin),
        Route.of("GET", "user/{id}/gists", docs + "gists-for-a-user", this::ofId));
  }

  private Answer mine(Call call) {
    Optional<User> user = call.user();
    return world.read(
        gists ->
            list(call, "/gists", user.map(owner -> gists.of(owner)).orElseGet(() -> gists.open())));
  }

  private Answer open(Call call) {
    if (Paging.of(call).startsBeyond(REACHABLE)) {
      throw Refusal.of(
          422,
          "In order to keep the API fast for everyone, pagination is limited for this resource."
              + " Check the rel=last link relation in the Link response header to see how far back"
              + " you can traverse.");
    }
    return world.read(
        gists -> list(call, "/gists/public", gists.open().stream().limit(REACHABLE).toList()));
  }

  private Answer starred(Call call) {
    User user = call.signedIn();
    return world.read(gists -> list(call, "/gists/starred", gists.starredBy(user)));
  }

  private Answer ofLogin(Call call) {
    return of(call, world.users().named(call.path().get(1)));
  }

  private Answer ofId(Call call) {
    return of(
        call,
        world.users().all().stream()
            .filter(user -> String.valueOf(user.id()).equals(call.path().get(1)))
            .findFirst());
  }

  private Answer of(Call call, Optional<User> found) {
    User owner = found.orElseThrow(Refusal::notFound);
    boolean own = call.user().filter(owner::equals).isPresent();
    return world.read(
        gists ->
            list(
                call,
                "/user/" + owner.id() + "/gists",
                gists.of(owner).stream().filter(gist -> own || gist.isPublic()).toList()));
  }

  private Answer list(Call call, String path, Collection<Gist> gists) {
    GistJson json = new GistJson(call.links(), call.shape(), world.users());
    List<Gist> recent = gists.stream().filter(since(call)).toList();
    return Paging.of(call).answer(call, path, recent, json::base);
  }

  private static Predicate<Gist> since(Call call) {
    String since = call.query().getOrDefault("since", "");
    if (since.isEmpty()) {
      return gist -> true;
    }
    // Times are whole seconds in answers, so they must be here, or a client would miss some.
    long limit = instant(since).getEpochSecond();
    boolean alsoEqual = call.shape().edition() == Edition.ENTERPRISE_2_18;
    return gist -> gist.updatedAt().getEpochSecond() >= (alsoEqual ? limit : limit + 1);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw Refusal.validation("Gist", "since", "invalid");
    }
  }
}
