package dev.sheaf.sandbox;

import com.google.gson.JsonObject;
import java.util.List;

/// The operations on users and on the caller's budget.
final class People {
  private final World world;
  private final RateLimits limits;

  People(World world, RateLimits limits) {
    this.world = world;
    this.limits = limits;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "", "", this::root),
        Route.of("GET", "user", "/users/users#get-the-authenticated-user", this::self),
        Route.of("GET", "users/{login}", "/users/users#get-a-user", this::profile),
        Route.of("GET", "rate_limit", "/rate-limit/rate-limit", this::rateLimit));
  }

  private Answer root(Call call) {
    String api = call.links().api();
    JsonObject json = new JsonObject();
    json.addProperty("current_user_url", api + "/user");
    json.addProperty("gists_url", api + "/gists{/gist_id}");
    json.addProperty("public_gists_url", api + "/gists/public");
    json.addProperty("rate_limit_url", api + "/rate_limit");
    json.addProperty("starred_gists_url", api + "/gists/starred");
    json.addProperty("user_url", api + "/users/{user}");
    return Answer.json(200, json);
  }

  private Answer self(Call call) {
    User user = call.signedIn();
    return world.read(
        gists -> {
          long open = gists.of(user).stream().filter(Gist::isPublic).count();
          long secret = gists.of(user).size() - open;
          return Answer.json(200, UserJson.own(user, call.links(), open, secret));
        });
  }

  private Answer profile(Call call) {
    User user = world.users().named(call.path().get(1)).orElseThrow(Refusal::notFound);
    return world.read(
        gists -> {
          long open = gists.of(user).stream().filter(Gist::isPublic).count();
          return Answer.json(200, UserJson.profile(user, call.links(), open));
        });
  }

  private Answer rateLimit(Call call) {
    if (!limits.enforced()) {
      throw Refusal.notFound();
    }
    JsonObject core = json(limits.state(call.user().map(User::login).orElse("")));
    JsonObject resources = new JsonObject();
    resources.add("core", core);
    JsonObject json = new JsonObject();
    json.add("resources", resources);
    json.add("rate", core);
    return Answer.json(200, json);
  }

  private static JsonObject json(RateLimits.State state) {
    JsonObject json = new JsonObject();
    json.addProperty("limit", state.limit());
    json.addProperty("used", state.used());
    json.addProperty("remaining", state.remaining());
    json.addProperty("reset", state.reset().getEpochSecond());
    return json;
  }
}
