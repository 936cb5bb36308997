package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.query.Parts;
import dev.sheaf.query.Query;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.ContentIndex;
import dev.sheaf.text.Encoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds gists of the local copy by what they say.
public final class Search {
  // So that no other writer waits long.
  private static final long BATCH_BYTES = 1 << 20;
  private static final int BATCH_CONTENTS = 200;
  // Few contents that are not indexed yet are read as if the index named them.
  private static final int MOST_WAITING = 200;

  private final Catalogue catalogue;
  private final ContentIndex index;
  private final BlobTable blobs;
  private final Effects effects;
  private final List<@Nullable String> parts = new ArrayList<>();

  Search(Catalogue catalogue, Tables tables, Effects effects) {
    this.catalogue = catalogue;
    this.index = tables.contentIndex();
    this.blobs = tables.blobs();
    this.effects = effects;
  }

  /// The answers to `query`, the best of them with the lines that answer it. Stops when its thread
  /// is interrupted.
  public SearchResults find(Query query) throws GistException {
    if (Question.asksNothing(query)) {
      return new SearchResults(query, List.of(), 0, true, true);
    }
    Snapshot state = catalogue.now();
    Question question = Question.of(query, state.entries());
    List<String> waiting = index.waiting(MOST_WAITING + 1);
    boolean complete = waiting.size() <= MOST_WAITING;
    ContentFinder finder =
        new ContentFinder(index, state.numbers(), complete ? waiting : List.of(), parts());
    Hunt hunt = new Hunt(state, question, effects);
    hunt.gather(finder);
    SearchResults results = blobs.reading(contents -> hunt.run(query, contents, complete));
    if (Thread.interrupted()) {
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled());
    }
    return results;
  }

  /// Puts some of the contents that wait into the index.
  ///
  /// @return whether there may be more
  public boolean indexSome() throws GistException {
    Map<String, byte[]> due = index.due(BATCH_BYTES, BATCH_CONTENTS);
    Map<String, List<String>> texts = new HashMap<>();
    due.forEach(
        (id, bytes) -> texts.put(id, Encoding.text(bytes).map(Parts::of).orElse(List.of())));
    if (!texts.isEmpty()) {
      index.put(texts);
    }
    return !texts.isEmpty();
  }

  // The blob ids of the index's parts, by their numbers; null where a number is free.
  private synchronized List<@Nullable String> parts() throws GistException {
    for (ContentIndex.Part part : index.partsAfter(parts.size() - 1)) {
      while (parts.size() < part.no()) {
        parts.add(null);
      }
      parts.add(part.blobId());
    }
    return new ArrayList<>(parts);
  }
}
