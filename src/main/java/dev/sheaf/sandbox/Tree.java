package dev.sheaf.sandbox;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a gist at one revision, by name in byte order.
record Tree(SortedMap<String, Entry> entries) {

  static Tree of(Map<String, byte[]> files) {
    SortedMap<String, Entry> entries = new TreeMap<>(Entry.BY_BYTES);
    files.forEach((name, content) -> entries.put(name, Entry.of(name, content)));
    return new Tree(Collections.unmodifiableSortedMap(entries));
  }

  static Tree empty() {
    return of(Map.of());
  }

  Collection<Entry> files() {
    return entries.values();
  }

  Optional<Entry> file(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
