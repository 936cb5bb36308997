package dev.sheaf.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sheaf.sandbox.Sandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the host itself says, asked past everything of ours, as rows of texts: the value of each
/// column, null where there is none.
final class HostTruth {
  private static final String FEW_FILES = "truncated";

  private final Sandbox sandbox;
  private final HttpClient http = HttpClient.newHttpClient();

  HostTruth(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  JsonElement get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.apiRoot().resolve(path))
            .header("Authorization", "token " + sandbox.token())
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " " + answer.statusCode());
    }
    return JsonParser.parseString(answer.body());
  }

  List<JsonObject> list(String path) throws IOException, InterruptedException {
    List<JsonObject> all = new ArrayList<>();
    JsonArray page;
    int number = 1;
    do {
      page = get(path + "?per_page=100&page=" + number++).getAsJsonArray();
      page.forEach(item -> all.add(item.getAsJsonObject()));
    } while (page.size() == 100);
    return all;
  }

  List<Map<String, @Nullable String>> gists() throws IOException, InterruptedException {
    return list("gists").stream().map(HostTruth::listed).toList();
  }

  List<Map<String, @Nullable String>> starred() throws IOException, InterruptedException {
    return list("gists/starred").stream().map(HostTruth::listed).toList();
  }

  List<Map<String, @Nullable String>> publicGists(int most)
      throws IOException, InterruptedException {
    return list("gists/public").stream().limit(most).map(HostTruth::listed).toList();
  }

  List<Map<String, @Nullable String>> gistsOf(String login)
      throws IOException, InterruptedException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (JsonObject gist : list("users/" + login + "/gists")) {
      Map<String, @Nullable String> row = listed(gist);
      row.put("login", login);
      rows.add(row);
    }
    return rows;
  }

  /// The ids of all gists that are the account's own or starred.
  List<String> singles() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (JsonObject gist : list("gists")) {
      ids.add(gist.get("id").getAsString());
    }
    for (JsonObject gist : list("gists/starred")) {
      String id = gist.get("id").getAsString();
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Map<String, @Nullable String> listed(JsonObject gist) {
    Map<String, @Nullable String> row = new TreeMap<>();
    JsonObject files = gist.getAsJsonObject("files");
    long size =
        files.entrySet().stream()
            .mapToLong(file -> file.getValue().getAsJsonObject().get("size").getAsLong())
            .sum();
    row.put("gist_id", text(gist, "id"));
    row.put("description", Optional.ofNullable(text(gist, "description")).orElse(""));
    row.put("is_public", text(gist, "public"));
    row.put("owner_id", text(object(gist, "owner"), "id"));
    row.put("owner_login", text(object(gist, "owner"), "login"));
    row.put("file_count", "" + files.size());
    row.put("size_bytes", "" + size);
    row.put("comment_count", text(gist, "comments"));
    row.put("comments_enabled", text(gist, "comments_enabled"));
    row.put("created_at", moment(gist, "created_at"));
    row.put("updated_at", moment(gist, "updated_at"));
    row.put("html_url", text(gist, "html_url"));
    row.put("git_pull_url", text(gist, "git_pull_url"));
    return row;
  }

  /// The files of gists of which the API lists all.
  List<Map<String, @Nullable String>> files(List<String> ids)
      throws IOException, InterruptedException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      JsonObject gist = get("gists/" + id).getAsJsonObject();
      if (!gist.get(FEW_FILES).getAsBoolean()) {
        int position = 0;
        for (Map.Entry<String, JsonElement> file : gist.getAsJsonObject("files").entrySet()) {
          rows.add(file(id, position++, file.getValue().getAsJsonObject()));
        }
      }
    }
    return rows;
  }

  private Map<String, @Nullable String> file(String id, int position, JsonObject file) {
    Map<String, @Nullable String> row = new TreeMap<>();
    String name = file.get("filename").getAsString();
    byte[] bytes = sandbox.content(id, name).orElseThrow();
    Optional<String> text = text(bytes);
    row.put("gist_id", id);
    row.put("filename", name);
    row.put("position", "" + position);
    row.put("language", text(file, "language"));
    row.put("type", text(file, "type"));
    row.put("size_bytes", "" + bytes.length);
    row.put("content_state", text.isPresent() ? "complete" : "not_text");
    row.put("content", text.orElse(null));
    row.put("content_base64", text.isPresent() ? null : Base64.getEncoder().encodeToString(bytes));
    return row;
  }

  static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  List<Map<String, @Nullable String>> comments(List<String> ids)
      throws IOException, InterruptedException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      for (JsonObject comment : list("gists/" + id + "/comments")) {
        Map<String, @Nullable String> row = new TreeMap<>();
        row.put("gist_id", id);
        row.put("comment_id", text(comment, "id"));
        row.put("user_id", text(object(comment, "user"), "id"));
        row.put("user_login", text(object(comment, "user"), "login"));
        row.put("author_association", text(comment, "author_association"));
        row.put("body", text(comment, "body"));
        row.put("created_at", moment(comment, "created_at"));
        row.put("updated_at", moment(comment, "updated_at"));
        rows.add(row);
      }
    }
    return rows;
  }

  List<Map<String, @Nullable String>> commits(List<String> ids)
      throws IOException, InterruptedException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      for (JsonObject commit : list("gists/" + id + "/commits")) {
        Map<String, @Nullable String> row = new TreeMap<>();
        row.put("gist_id", id);
        row.put("version", text(commit, "version"));
        row.put("user_id", text(object(commit, "user"), "id"));
        row.put("user_login", text(object(commit, "user"), "login"));
        row.put("committed_at", moment(commit, "committed_at"));
        row.put("additions", text(object(commit, "change_status"), "additions"));
        row.put("deletions", text(object(commit, "change_status"), "deletions"));
        rows.add(row);
      }
    }
    return rows;
  }

  List<Map<String, @Nullable String>> forks(List<String> ids)
      throws IOException, InterruptedException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String id : ids) {
      for (JsonObject fork : list("gists/" + id + "/forks")) {
        Map<String, @Nullable String> row = new TreeMap<>();
        row.put("gist_id", id);
        row.put("fork_id", text(fork, "id"));
        row.put("owner_id", text(object(fork, "owner"), "id"));
        row.put("owner_login", text(object(fork, "owner"), "login"));
        row.put("created_at", moment(fork, "created_at"));
        row.put("updated_at", moment(fork, "updated_at"));
        rows.add(row);
      }
    }
    return rows;
  }

  static @Nullable JsonObject object(JsonObject parent, String name) {
    JsonElement value = parent.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsJsonObject();
  }

  static @Nullable String text(@Nullable JsonObject parent, String name) {
    JsonElement value = parent == null ? null : parent.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  static @Nullable String moment(JsonObject parent, String name) {
    String text = text(parent, name);
    return text == null ? null : TextFile.MOMENT.format(Instant.parse(text));
  }
}
