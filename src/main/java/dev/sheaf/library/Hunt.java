package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.query.Needle;
import dev.sheaf.query.Query;
import dev.sheaf.store.BlobTable.Contents;
import dev.sheaf.text.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One search: gathers the gists that may be answers, orders them by what is known without reading,
/// then reads until there are enough.
final class Hunt {
  private static final int SHOWN = 50;
  // So many more are read, lest words of their own stand behind parts of words.
  private static final int SURPLUS = 50;
  private static final int SHOWN_FILES = 3;
  private static final char REPLACED = '\uFFFD';

  private final Snapshot state;
  private final Question question;
  private final Effects effects;
  private final List<Candidate> candidates = new ArrayList<>();

  Hunt(Snapshot state, Question question, Effects effects) {
    this.state = state;
    this.question = question;
    this.effects = effects;
  }

  void gather(ContentFinder finder) throws GistException {
    List<BitSet> wanted = find(finder, question.wanted());
    List<BitSet> unwanted = find(finder, question.unwanted());
    for (int gist = 0; gist < state.entries().size(); gist++) {
      Entry entry = state.entries().get(gist);
      if (question.filter().test(entry)
          && question.unwanted().stream().allMatch(word -> Rank.of(entry, word) == Rank.NONE)
          && !effects.isDeleted(entry.gist().id())) {
        add(gist, entry, wanted, unwanted);
      }
    }
    // Stable, so the newest stay first.
    candidates.sort(Comparator.comparingInt(Candidate::rank).reversed());
  }

  private static List<BitSet> find(ContentFinder finder, List<Needle> words) throws GistException {
    List<BitSet> contents = new ArrayList<>();
    for (Needle word : words) {
      contents.add(finder.find(word));
    }
    return contents;
  }

  private void add(int gist, Entry entry, List<BitSet> wanted, List<BitSet> unwanted) {
    int[] contents = state.contentsOf(gist);
    int[] ranks = new int[wanted.size()];
    for (int word = 0; word < ranks.length; word++) {
      ranks[word] = Rank.of(entry, question.wanted().get(word));
      if (ranks[word] == Rank.NONE && !holdsSome(wanted.get(word), contents)) {
        return;
      }
    }
    List<GistFile> toRead = new ArrayList<>();
    for (int file = 0; file < contents.length; file++) {
      int content = contents[file];
      if (content >= 0 && (isIn(wanted, content) || isIn(unwanted, content))) {
        toRead.add(entry.gist().files().get(file));
      }
    }
    candidates.add(new Candidate(entry, question, ranks, toRead));
  }

  private static boolean holdsSome(BitSet set, int[] contents) {
    for (int content : contents) {
      if (content >= 0 && set.get(content)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<BitSet> sets, int content) {
    for (BitSet set : sets) {
      if (set.get(content)) {
        return true;
      }
    }
    return false;
  }

  SearchResults run(Query query, Contents contents, boolean complete) {
    Function<GistFile, Optional<String>> texts = file -> text(file, contents);
    List<Candidate> held = new ArrayList<>();
    int seen = 0;
    while (seen < candidates.size()
        && held.size() < SHOWN + SURPLUS
        && !Thread.currentThread().isInterrupted()) {
      Candidate candidate = candidates.get(seen++);
      if (candidate.holds(texts)) {
        held.add(candidate);
      }
    }
    held.sort(Comparator.comparingInt(Candidate::rank).reversed());
    boolean exact = seen == candidates.size();
    return new SearchResults(
        query,
        held.stream().limit(SHOWN).map(candidate -> candidate.shown(texts, SHOWN_FILES)).toList(),
        exact ? held.size() : atLeast(held, seen),
        exact && complete,
        complete);
  }

  // Gists that need no reading are answers wherever they stand.
  private int atLeast(List<Candidate> held, int seen) {
    return held.size() + (int) candidates.stream().skip(seen).filter(Candidate::isSure).count();
  }

  private static Optional<String> text(GistFile file, Contents contents) {
    String id = file.blobId();
    byte[] bytes = id == null ? null : contents.find(id);
    if (bytes == null) {
      return Optional.empty();
    }
    // Much faster than looking closely, which only contents need that wait to be indexed.
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean sound = text.indexOf('\0') < 0 && text.indexOf(REPLACED) < 0;
    return sound ? Optional.of(text) : Encoding.text(bytes);
  }
}
