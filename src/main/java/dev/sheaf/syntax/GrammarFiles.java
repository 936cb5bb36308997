package dev.sheaf.syntax;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The grammar package's table of contents.
final class GrammarFiles {
  private static final Map<String, GrammarFile> BY_ID = new LinkedHashMap<>();
  private static final Map<String, GrammarFile> BY_ALIAS = new HashMap<>();

  static {
    for (Table.Row row : Table.read("grammars.tsv")) {
      GrammarFile file = GrammarFile.of(row);
      BY_ID.put(file.id(), file);
      BY_ALIAS.put(file.id(), file);
      file.aliases().forEach(alias -> BY_ALIAS.putIfAbsent(alias, file));
    }
  }

  private GrammarFiles() {}

  static Collection<GrammarFile> all() {
    return BY_ID.values();
  }

  static GrammarFile get(String id) {
    GrammarFile file = BY_ID.get(id);
    if (file == null) {
      throw new IllegalArgumentException("no grammar " + id);
    }
    return file;
  }

  /// The grammar of that id, or the one that goes by that name elsewhere (`py`, `c++`).
  static Optional<GrammarFile> called(String name) {
    return Optional.ofNullable(BY_ALIAS.get(name));
  }

  /// The given grammars and all they always include, by scope.
  static Map<String, GrammarFile> withEmbedded(Collection<String> ids) {
    Map<String, GrammarFile> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      GrammarFile file = get(open.pop());
      if (found.putIfAbsent(file.scope(), file) == null) {
        open.addAll(file.embedded());
      }
    }
    return found;
  }
}
