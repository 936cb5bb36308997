package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.query.Needle;
import dev.sheaf.store.ContentIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the index which contents may hold a word. It never leaves out one that does, once all
/// contents are in.
final class ContentFinder {
  private static final int NO_CONTENT = -1;
  // So many endings of a few letters can be asked for at once; with more, they are everywhere.
  private static final int MOST_ENDINGS = 100;

  private final ContentIndex index;
  private final Map<String, Integer> numbers;
  private final BitSet waiting;
  private final int[] contentOfPart;

  /// @param numbers of contents, by blob id, from 0 on
  /// @param parts the blob ids of the index's parts, by their numbers; null for no such part
  ContentFinder(
      ContentIndex index,
      Map<String, Integer> numbers,
      List<String> waiting,
      List<@Nullable String> parts) {
    this.index = index;
    this.numbers = numbers;
    this.waiting = new BitSet();
    for (String id : waiting) {
      Integer number = numbers.get(id);
      if (number != null) {
        this.waiting.set(number);
      }
    }
    this.contentOfPart = new int[parts.size()];
    for (int part = 0; part < contentOfPart.length; part++) {
      String id = parts.get(part);
      contentOfPart[part] = id == null ? NO_CONTENT : numbers.getOrDefault(id, NO_CONTENT);
    }
  }

  /// The numbers of contents that may hold the word.
  BitSet find(Needle needle) throws GistException {
    List<String> threes = needle.threes();
    if (!threes.isEmpty()) {
      return contents(index.find(threes, true));
    }
    String beginning = needle.beginning();
    List<String> endings =
        beginning.isEmpty() ? List.of() : index.threes(beginning, MOST_ENDINGS + 1);
    if (beginning.isEmpty() || endings.size() > MOST_ENDINGS) {
      BitSet all = new BitSet();
      all.set(0, numbers.size());
      return all;
    }
    return endings.isEmpty() ? (BitSet) waiting.clone() : contents(index.find(endings, false));
  }

  private BitSet contents(int[] parts) {
    BitSet contents = (BitSet) waiting.clone();
    for (int part : parts) {
      if (part < contentOfPart.length && contentOfPart[part] != NO_CONTENT) {
        contents.set(contentOfPart[part]);
      }
    }
    return contents;
  }
}
