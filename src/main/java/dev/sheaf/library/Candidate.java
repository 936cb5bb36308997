package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.SearchResults.Found;
import dev.sheaf.library.SearchResults.FoundFile;
import dev.sheaf.query.Excerpts;
import dev.sheaf.query.Needle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A gist that may be an answer, and what its files were found to say so far. Files are looked into
/// one by one, and no more of them than is needed.
final class Candidate {
  private static final int MOST_LINES = 3;

  private final Entry entry;
  private final Question question;
  private final List<GistFile> toRead;
  private final int[] ranks;
  private final List<FoundFile> files = new ArrayList<>();
  private int next;
  private boolean refuted;

  /// @param ranks of the wanted words by what is known without reading
  /// @param toRead the files whose contents may hold some of the words
  Candidate(Entry entry, Question question, int[] ranks, List<GistFile> toRead) {
    this.entry = entry;
    this.question = question;
    this.ranks = ranks;
    this.toRead = toRead;
  }

  int rank() {
    int sum = 0;
    for (int rank : ranks) {
      sum += rank;
    }
    return sum;
  }

  /// Reads until it is known whether this is an answer.
  ///
  /// @param texts gives the text of a file, empty where it has none
  boolean holds(Function<GistFile, Optional<String>> texts) {
    // What must not be said may stand in the last file.
    boolean all = !question.unwanted().isEmpty();
    while (next < toRead.size() && !refuted && (all || !isAnswered())) {
      readOne(texts);
    }
    return !refuted && isAnswered();
  }

  /// Whether it is an answer whatever its contents say.
  boolean isSure() {
    return question.unwanted().isEmpty() && isAnswered();
  }

  private boolean isAnswered() {
    for (int rank : ranks) {
      if (rank == Rank.NONE) {
        return false;
      }
    }
    return true;
  }

  /// Reads on until there are enough files to show.
  Found shown(Function<GistFile, Optional<String>> texts, int mostFiles) {
    while (next < toRead.size() && files.size() < mostFiles) {
      readOne(texts);
    }
    return new Found(entry.gist(), files.size() > mostFiles ? files.subList(0, mostFiles) : files);
  }

  private void readOne(Function<GistFile, Optional<String>> texts) {
    GistFile file = toRead.get(next++);
    texts.apply(file).ifPresent(text -> look(file, text));
  }

  private void look(GistFile file, String text) {
    for (Needle needle : question.unwanted()) {
      if (needle.find(text, 0) >= 0) {
        refuted = true;
        return;
      }
    }
    Excerpts excerpts = Excerpts.of(text, question.wanted(), MOST_LINES);
    BitSet found = excerpts.found();
    for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
      ranks[word] = Math.max(ranks[word], Rank.inContent(excerpts.whole().get(word)));
    }
    if (!excerpts.lines().isEmpty()) {
      files.add(new FoundFile(file.name(), excerpts.lines()));
    }
  }
}
