package dev.sheaf.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/// Users as the API writes them.
final class UserJson {
  private UserJson() {}

  static JsonElement orNull(Optional<User> user, Links links) {
    return user.<JsonElement>map(known -> simple(known, links)).orElse(JsonNull.INSTANCE);
  }

  static JsonObject simple(User user, Links links) {
    String url = links.user(user);
    JsonObject json = new JsonObject();
    json.addProperty("login", user.login());
    json.addProperty("id", user.id());
    json.addProperty("node_id", nodeId("04:User" + user.id()));
    json.addProperty("avatar_url", links.avatar(user));
    json.addProperty("gravatar_id", "");
    json.addProperty("url", url);
    json.addProperty("html_url", links.web() + "/" + user.login());
    json.addProperty("followers_url", url + "/followers");
    json.addProperty("following_url", url + "/following{/other_user}");
    json.addProperty("gists_url", url + "/gists{/gist_id}");
    json.addProperty("starred_url", url + "/starred{/owner}{/repo}");
    json.addProperty("subscriptions_url", url + "/subscriptions");
    json.addProperty("organizations_url", url + "/orgs");
    json.addProperty("repos_url", url + "/repos");
    json.addProperty("events_url", url + "/events{/privacy}");
    json.addProperty("received_events_url", url + "/received_events");
    json.addProperty("type", "User");
    json.addProperty("user_view_type", "public");
    json.addProperty("site_admin", false);
    return json;
  }

  /// @param publicGists how many everyone can see
  static JsonObject profile(User user, Links links, long publicGists) {
    JsonObject json = simple(user, links);
    addOrNull(json, "name", user.name());
    addOrNull(json, "company", user.id() % 2 == 0 ? "" : "Harbour & Sons");
    json.addProperty("blog", user.bio().isEmpty() ? "" : "https://" + user.login() + ".example/");
    addOrNull(json, "location", user.location());
    json.add("email", JsonNull.INSTANCE);
    json.add("hireable", JsonNull.INSTANCE);
    addOrNull(json, "bio", user.bio());
    json.add("twitter_username", JsonNull.INSTANCE);
    json.addProperty("public_repos", 0);
    json.addProperty("public_gists", publicGists);
    json.addProperty("followers", user.id() % 97);
    json.addProperty("following", user.id() % 13);
    json.addProperty("created_at", time(user.createdAt()));
    json.addProperty("updated_at", time(user.createdAt()));
    return json;
  }

  /// What only the user sees.
  static JsonObject own(User user, Links links, long publicGists, long secretGists) {
    JsonObject json = profile(user, links, publicGists);
    json.addProperty("user_view_type", "private");
    json.addProperty("private_gists", secretGists);
    json.addProperty("total_private_repos", 0);
    json.addProperty("owned_private_repos", 0);
    json.addProperty("disk_usage", 0);
    json.addProperty("collaborators", 0);
    json.addProperty("two_factor_authentication", true);
    return json;
  }

  static String nodeId(String plain) {
    return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void addOrNull(JsonObject json, String name, String value) {
    if (value.isEmpty()) {
      json.add(name, JsonNull.INSTANCE);
    } else {
      json.addProperty(name, value);
    }
  }
}
