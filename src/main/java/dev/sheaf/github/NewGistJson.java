package dev.sheaf.github;

import com.squareup.moshi.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/// A gist to make, as hosts want it.
public record NewGistJson(
    String description, @Json(name = "public") boolean listed, Map<String, NewFileJson> files) {
  /// The content of a file to make.
  public record NewFileJson(String content) {}

  static NewGistJson of(dev.sheaf.gist.NewGist gist) {
    Map<String, NewFileJson> files = new LinkedHashMap<>();
    gist.files().forEach((name, content) -> files.put(name, new NewFileJson(content)));
    return new NewGistJson(
        gist.description(), gist.visibility() == dev.sheaf.gist.Visibility.PUBLIC, files);
  }
}
