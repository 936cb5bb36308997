package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sheaf.sandbox.Sandbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the host says of people and of single gists, asked past everything of ours.
record HostDetails(HostTruth host, Sandbox sandbox) {
  private static final List<String> TYPED = List.of("name", "bio", "company", "location");

  /// Everybody whom lists and the gists of these ids name; with the profiles of those logins.
  List<Map<String, @Nullable String>> people(List<String> ids, List<String> profiled)
      throws Exception {
    Map<String, JsonObject> people = new TreeMap<>();
    for (String list : List.of("gists", "gists/starred", "gists/public")) {
      host.list(list).forEach(gist -> collect(gist, people));
    }
    for (String id : ids) {
      collect(host.get("gists/" + id), people);
      for (String panel : List.of("comments", "commits", "forks")) {
        host.list("gists/" + id + "/" + panel).forEach(item -> collect(item, people));
      }
    }
    for (String login : profiled) {
      collect(host.get("users/" + login), people);
    }
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (JsonObject person : people.values()) {
      String login = person.get("login").getAsString();
      rows.add(
          person(
              person,
              profiled.contains(login) ? host.get("users/" + login).getAsJsonObject() : null));
    }
    return rows;
  }

  private static void collect(JsonElement json, Map<String, JsonObject> people) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(item -> collect(item, people));
    } else if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      if (object.has("login")) {
        people.putIfAbsent(object.get("login").getAsString(), object);
      }
      object.asMap().values().forEach(value -> collect(value, people));
    }
  }

  private static Map<String, @Nullable String> person(
      JsonObject person, @Nullable JsonObject profile) {
    Map<String, @Nullable String> row = new TreeMap<>();
    row.put("user_id", HostTruth.text(person, "id"));
    for (String plain : List.of("login", "avatar_url", "html_url")) {
      row.put(plain, HostTruth.text(person, plain));
    }
    TYPED.forEach(typed -> row.put(typed, HostTruth.text(profile, typed)));
    String blog = HostTruth.text(profile, "blog");
    row.put("website", blog == null || blog.isEmpty() ? null : blog);
    row.put("email", HostTruth.text(profile, "email"));
    row.put("public_repo_count", HostTruth.text(profile, "public_repos"));
    row.put("public_gist_count", HostTruth.text(profile, "public_gists"));
    row.put("follower_count", HostTruth.text(profile, "followers"));
    row.put("following_count", HostTruth.text(profile, "following"));
    row.put("created_at", profile == null ? null : HostTruth.moment(profile, "created_at"));
    return row;
  }

  /// Which of the gists the account has starred.
  List<Map<String, @Nullable String>> stars(List<String> ids) throws Exception {
    List<String> starred =
        host.starred().stream().map(row -> String.valueOf(row.get("gist_id"))).toList();
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      Map<String, @Nullable String> row = new TreeMap<>();
      row.put("gist_id", id);
      row.put("is_starred", "" + starred.contains(id));
      rows.add(row);
    }
    return rows;
  }

  /// What gists tell of themselves, but for their files, and for whose forks they are: no list
  /// tells that.
  List<Map<String, @Nullable String>> wholes(List<String> ids) throws Exception {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(whole(id));
    }
    return rows;
  }

  private Map<String, @Nullable String> whole(String id) throws Exception {
    JsonObject gist = host.get("gists/" + id).getAsJsonObject();
    Map<String, @Nullable String> row = new TreeMap<>();
    row.put("gist_id", id);
    row.put("description", Optional.ofNullable(HostTruth.text(gist, "description")).orElse(""));
    row.put("is_public", HostTruth.text(gist, "public"));
    row.put("owner_login", HostTruth.text(HostTruth.object(gist, "owner"), "login"));
    row.put("html_url", HostTruth.text(gist, "html_url"));
    return row;
  }

  /// Checks the files of a gist; where the API does not tell of all of them, Git gives the others.
  void checkFiles(String id, List<JsonElement> here) throws Exception {
    List<JsonElement> told = files(id);
    assertThat(here).as(id).hasSize(told.size() == 300 ? 305 : told.size()).containsAll(told);
    for (JsonElement file : here) {
      JsonObject bare = file.deepCopy().getAsJsonObject();
      bare.remove("language");
      bare.remove("type");
      assertThat(bare).isEqualTo(content(id, bare.get("filename").getAsString()));
    }
  }

  private List<JsonElement> files(String id) throws Exception {
    JsonObject files = host.get("gists/" + id).getAsJsonObject().getAsJsonObject("files");
    List<JsonElement> all = new ArrayList<>();
    for (JsonElement each : files.asMap().values()) {
      JsonObject told = each.getAsJsonObject();
      String name = told.get("filename").getAsString();
      JsonObject file = content(id, name);
      file.add("language", told.get("language"));
      file.add("type", told.get("type"));
      all.add(file);
    }
    return all;
  }

  private JsonObject content(String id, String name) throws Exception {
    byte[] bytes = sandbox.content(id, name).orElseThrow();
    Optional<String> text = HostTruth.text(bytes);
    MessageDigest blob = MessageDigest.getInstance("SHA-1");
    blob.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
    JsonObject file = new JsonObject();
    file.addProperty("filename", name);
    file.addProperty("size_bytes", bytes.length);
    file.addProperty("blob_id", HexFormat.of().formatHex(blob.digest(bytes)));
    file.addProperty("content_state", text.isPresent() ? "complete" : "not_text");
    file.addProperty("content", text.orElse(null));
    return file;
  }
}
