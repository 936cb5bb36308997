package dev.sheaf.gist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A gist that is not on any host yet.
///
/// @param files content by file name
public record NewGist(
    String description, Visibility visibility, SequencedMap<String, String> files) {
  public NewGist {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  public static NewGist of(String description, Visibility visibility, Map<String, String> files) {
    return new NewGist(description, visibility, new LinkedHashMap<>(files));
  }
}
