package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One state of the library, made ready for searching: gists the one updated last first, their
/// contents numbered.
final class Snapshot {
  private final List<Entry> entries;
  private @Nullable Contents contents;

  /// The contents, numbered when first looked for.
  private record Contents(Map<String, Integer> numbers, List<int[]> ofGists) {
    static Contents of(List<Entry> entries) {
      Map<String, Integer> numbers = new HashMap<>();
      List<int[]> ofGists = new ArrayList<>();
      for (Entry entry : entries) {
        ofGists.add(
            entry.gist().files().stream().mapToInt(file -> number(file, numbers)).toArray());
      }
      return new Contents(numbers, ofGists);
    }

    private static int number(GistFile file, Map<String, Integer> numbers) {
      String id = file.blobId();
      return id == null ? -1 : numbers.computeIfAbsent(id, fresh -> numbers.size());
    }
  }

  Snapshot(List<Entry> entries) {
    this.entries = entries;
  }

  List<Entry> entries() {
    return entries;
  }

  /// The gists that have one of the ids, in the same order.
  List<Gist> gists(Set<String> ids) {
    return entries.stream().map(Entry::gist).filter(gist -> ids.contains(gist.id())).toList();
  }

  /// By blob id, from 0 on.
  Map<String, Integer> numbers() {
    return contents().numbers();
  }

  private synchronized Contents contents() {
    if (contents == null) {
      contents = Contents.of(entries);
    }
    return contents;
  }

  /// The numbers of the contents of a gist's files; -1 for a file whose content is not known.
  int[] contentsOf(int gist) {
    return contents().ofGists().get(gist);
  }
}
