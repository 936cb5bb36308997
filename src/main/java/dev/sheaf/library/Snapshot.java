package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One state of the library, made ready for searching: gists the one updated last first, their
/// contents numbered.
final class Snapshot {
  private final List<Entry> entries;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> contents = new ArrayList<>();

  Snapshot(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      contents.add(entry.gist().files().stream().mapToInt(this::number).toArray());
    }
  }

  private int number(GistFile file) {
    String id = file.blobId();
    return id == null ? -1 : numbers.computeIfAbsent(id, fresh -> numbers.size());
  }

  List<Entry> entries() {
    return entries;
  }

  /// By blob id, from 0 on.
  Map<String, Integer> numbers() {
    return numbers;
  }

  /// The numbers of the contents of a gist's files; -1 for a file whose content is not known.
  int[] contentsOf(int gist) {
    return contents.get(gist);
  }
}
