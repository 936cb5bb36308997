package dev.sheaf.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The handful of gists of the main user that look good in a picture.
final class Showcase {
  private final Users users;
  private final SplittableRandom random;
  private final Instant now;
  private final List<Plan> plans = new ArrayList<>();

  private Showcase(Users users, long seed, Instant now) {
    this.users = users;
    this.random = new SplittableRandom(seed);
    this.now = now;
  }

  /// Each fork stands behind its source.
  static List<Plan> plans(Users users, long seed, Instant now) {
    Showcase showcase = new Showcase(users, seed, now);
    String json = Resource.text("showcase/showcase.json");
    for (JsonElement gist : JsonParser.parseString(json).getAsJsonArray()) {
      showcase.add(gist.getAsJsonObject());
    }
    return showcase.plans;
  }

  private void add(JsonObject json) {
    List<Recipe.Stamp> stamps = new ArrayList<>();
    for (JsonElement revision : json.getAsJsonArray("revisions")) {
      stamps.add(new Recipe.Stamp(user(revision.getAsJsonObject()), ago(revision, "ago")));
    }
    Map<String, byte[]> files = new TreeMap<>(Entry.BY_BYTES);
    json.getAsJsonObject("files")
        .asMap()
        .forEach(
            (name, file) ->
                files.put(name, Resource.bytes("showcase/" + file.getAsString() + ".txt")));
    Recipe recipe = new Evolution(() -> files, stamps, random.nextLong());
    Plan source = json.has("source") ? source(json.getAsJsonObject("source"), recipe) : null;
    Instant created = json.has("created") ? ago(json, "created") : stamps.getFirst().at();
    Plan plan = plan(json, users.first(), created, recipe, source);
    plans.add(plan);
    if (json.has("forks")) {
      json.getAsJsonArray("forks").forEach(login -> addFork(plan, login.getAsString()));
    }
  }

  private Plan source(JsonObject json, Recipe whole) {
    Recipe recipe = new Beginning(whole, json.get("revisions").getAsInt());
    User owner = users.named(json.get("owner").getAsString()).orElseThrow();
    Instant created = recipe.stamps().getFirst().at();
    Plan plan = plan(json, owner, created, recipe, null);
    plans.add(plan);
    return plan;
  }

  private Plan plan(
      JsonObject json, User owner, Instant created, Recipe recipe, @Nullable Plan source) {
    List<Plan.Remark> remarks = new ArrayList<>();
    if (json.has("comments")) {
      for (JsonElement element : json.getAsJsonArray("comments")) {
        JsonObject comment = element.getAsJsonObject();
        String body = comment.get("body").getAsString();
        remarks.add(new Plan.Remark(user(comment), ago(comment, "ago"), body));
      }
    }
    JsonArray stars = json.getAsJsonArray("stars");
    return new Plan(
        Ids.today(random),
        owner,
        !json.has("public") || json.get("public").getAsBoolean(),
        json.get("description").getAsString(),
        created,
        recipe,
        source,
        remarks,
        stars.asList().stream().map(JsonElement::getAsString).toList());
  }

  private void addFork(Plan source, String login) {
    User owner = users.named(login).orElseThrow();
    Instant lastChange = source.recipe().stamps().getLast().at();
    long sinceThen = Duration.between(lastChange, now).toSeconds();
    Instant at = lastChange.plusSeconds(random.nextLong(Math.max(1, sinceThen)));
    plans.add(
        new Plan(
            Ids.today(random),
            owner,
            source.open(),
            source.description(),
            at,
            source.recipe(),
            source,
            List.of(),
            List.of()));
  }

  private User user(JsonObject json) {
    return users.named(json.get("by").getAsString()).orElseThrow();
  }

  private Instant ago(JsonElement json, String name) {
    return now.minus(Duration.parse(json.getAsJsonObject().get(name).getAsString()));
  }
}
