package dev.sheaf.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the `files` of a request, with every rule GitHub has for them.
final class Changes {
  private static final int MAX_NAME_BYTES = 255;

  private Changes() {}

  static List<Change> ofNewGist(JsonObject files) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, JsonElement> file : files.entrySet()) {
      JsonObject details = JsonBody.object(file.getKey(), file.getValue());
      String content =
          details.has("content") ? JsonBody.string("content", details.get("content")) : "";
      if (content.isBlank()) {
        throw missingFiles();
      }
      changes.add(Change.write(newName(file.getKey(), changes.size()), content));
    }
    if (changes.isEmpty()) {
      throw missingFiles();
    }
    requireDifferentNames(changes.stream().map(Change::finalName).toList());
    return changes;
  }

  static List<Change> ofExistingGist(JsonObject files, Tree head) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, JsonElement> file : files.entrySet()) {
      boolean exists = head.file(file.getKey()).isPresent();
      JsonObject details =
          file.getValue().isJsonNull()
              ? new JsonObject()
              : JsonBody.object(file.getKey(), file.getValue());
      if (exists) {
        changes.add(ofExistingFile(file.getKey(), details));
      } else if (!details.isEmpty()) {
        changes.add(ofNewFile(file.getKey(), details, changes.size()));
      }
    }
    requireSensibleOutcome(changes, head);
    return changes;
  }

  private static Change ofExistingFile(String name, JsonObject details) {
    boolean edits = details.has("content");
    String content = edits ? JsonBody.string("content", details.get("content")) : null;
    boolean renames = details.has("filename") && !details.get("filename").isJsonNull();
    String newName = renames ? JsonBody.string("filename", details.get("filename")) : null;
    if (newName != null && !newName.equals(name)) {
      newName = newName(newName, 0);
    }
    boolean empties = content != null && content.isEmpty();
    return empties ? Change.delete(name) : new Change(name, newName, content);
  }

  private static Change ofNewFile(String key, JsonObject details, int index) {
    String content =
        details.has("content") ? JsonBody.string("content", details.get("content")) : "";
    if (content.isBlank()) {
      throw missingFiles();
    }
    boolean named = details.has("filename") && !details.get("filename").isJsonNull();
    String name = named ? JsonBody.string("filename", details.get("filename")) : key;
    return Change.write(newName(name, index), content);
  }

  private static void requireSensibleOutcome(List<Change> changes, Tree head) {
    Set<String> touched = new HashSet<>();
    changes.forEach(change -> touched.add(change.name()));
    List<String> names = new ArrayList<>();
    head.entries().keySet().stream().filter(name -> !touched.contains(name)).forEach(names::add);
    changes.stream().filter(c -> !c.isDelete()).map(Change::finalName).forEach(names::add);
    if (names.isEmpty()) {
      throw missingFiles();
    }
    requireDifferentNames(names);
  }

  private static void requireDifferentNames(List<String> names) {
    if (new HashSet<>(names).size() != names.size()) {
      throw Refusal.custom("Gist", "files", "contain the same name twice");
    }
  }

  private static Refusal missingFiles() {
    return Refusal.validation("Gist", "files", "missing_field");
  }

  /// An unnamed file is named by its number, as on the website.
  private static String newName(String wanted, int index) {
    if (wanted.isEmpty()) {
      return "gistfile" + (index + 1) + ".txt";
    }
    // Half a surrogate pair becomes what Git will store.
    byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
    boolean reserved = Set.of(".", "..", ".git").contains(wanted.toLowerCase(Locale.ROOT));
    if (reserved
        || wanted.indexOf('/') >= 0
        || wanted.indexOf('\0') >= 0
        || bytes.length > MAX_NAME_BYTES) {
      throw Refusal.validation("Gist", "files", "invalid");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
