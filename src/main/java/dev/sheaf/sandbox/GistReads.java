package dev.sheaf.sandbox;

import java.util.List;

/// The operations that read one gist.
final class GistReads {
  private final World world;
  private final Finder finder;

  GistReads(World world, Finder finder) {
    this.world = world;
    this.finder = finder;
  }

  List<Route> routes() {
    String docs = "/gists/gists#";
    return List.of(
        Route.of("GET", "gists/{id}", docs + "get-a-gist", this::get),
        Route.of("GET", "gists/{id}/commits", docs + "list-gist-commits", this::commits),
        Route.of("GET", "gists/{id}/forks", docs + "list-gist-forks", this::forks),
        Route.of("GET", "gists/{id}/{sha}", docs + "get-a-gist-revision", this::revision));
  }

  private Answer get(Call call) {
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          return Answer.json(200, json(call).full(gist)).with("Last-Modified", Dates.http(gist));
        });
  }

  private Answer revision(Call call) {
    String sha = call.path().get(2);
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          if (!sha.matches("[0-9a-f]{40}")) {
            throw Refusal.of(422, "No commit found for SHA: " + sha);
          }
          Tree tree = gist.repo().at(sha).orElseThrow(Refusal::notFound);
          List<Revision> upToThere =
              gist.repo().history().stream()
                  .dropWhile(revision -> !revision.sha().equals(sha))
                  .toList();
          return Answer.json(200, json(call).full(gist, tree, upToThere));
        });
  }

  private Answer commits(Call call) {
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          return Paging.of(call)
              .answer(
                  call,
                  "/gists/" + gist.id() + "/commits",
                  gist.repo().history(),
                  revision -> json(call).revision(gist, revision));
        });
  }

  private Answer forks(Call call) {
    return world.read(
        gists -> {
          Gist gist = finder.readable(gists, call);
          return Paging.of(call)
              .answer(call, "/gists/" + gist.id() + "/forks", gist.forks(), json(call)::fork);
        });
  }

  private GistJson json(Call call) {
    return new GistJson(call.links(), call.shape(), world.users());
  }
}
