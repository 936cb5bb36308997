package dev.sheaf.ui.editor;

import dev.sheaf.library.FileMerge;
import dev.sheaf.library.FileMerge.Answer;
import dev.sheaf.library.FileMerge.Outcome;
import dev.sheaf.text.Chunk;
import dev.sheaf.text.Merge;
import dev.sheaf.text.TextFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One file of a merge, and what was chosen for it so far.
final class MergeFile {
  /// Which side stays.
  enum Pick {
    MINE,
    THEIRS,
    BOTH
  }

  private static final String MINE = "<<<<<<< mine\n";
  private static final String BETWEEN = "=======\n";
  private static final String THEIRS = ">>>>>>> theirs\n";

  private final FileMerge merge;
  private final List<Chunk.Conflict> conflicts;
  private final List<Optional<Pick>> picks;
  private Optional<Pick> whole = Optional.empty();
  private Optional<String> byHand = Optional.empty();

  MergeFile(FileMerge merge) {
    this.merge = merge;
    conflicts = merge.merge().map(Merge::conflicts).orElse(List.of());
    picks = new ArrayList<>(Collections.nCopies(conflicts.size(), Optional.empty()));
  }

  /// Whether a person has something to see or to choose here.
  static boolean isWorthShowing(FileMerge merge) {
    return switch (merge.outcome()) {
      case Outcome.OnlyMine() -> merge.isRenamedThere() || merge.isMoved();
      case Outcome.Unchanged(), Outcome.OnlyTheirs(), Outcome.Same() -> false;
      case Outcome.Merged merged -> true;
      case Outcome.Conflict conflict -> true;
      case Outcome.BothAdded added -> true;
      case Outcome.NoBase unknown -> true;
      case Outcome.DeletedThere(), Outcome.DeletedHere(), Outcome.NoText() -> true;
    };
  }

  FileMerge merge() {
    return merge;
  }

  /// What the file will be called.
  String name() {
    return merge.name();
  }

  /// Whether one side must be taken as a whole.
  boolean isWholeChoice() {
    return conflicts.isEmpty() && merge.proposal().isEmpty();
  }

  /// Whether there are two texts to put together by hand.
  boolean hasTwoTexts() {
    return merge.merge().isPresent();
  }

  int conflicts() {
    return conflicts.size();
  }

  Optional<Pick> picked(int conflict) {
    return picks.get(conflict);
  }

  boolean isByHand() {
    return byHand.isPresent();
  }

  /// Whether one side stays as a whole.
  Optional<Pick> pickedWhole() {
    return whole;
  }

  void pick(int conflict, Pick pick) {
    whole = Optional.empty();
    byHand = Optional.empty();
    picks.set(conflict, Optional.of(pick));
  }

  /// Chooses the same for all of the file.
  void pickAll(Pick pick) {
    byHand = Optional.empty();
    Collections.fill(picks, Optional.of(pick));
    whole = conflicts.isEmpty() ? Optional.of(pick) : Optional.empty();
  }

  /// Takes what was typed, its lines ended by `\n`.
  void edit(String text) {
    byHand = Optional.of(text);
  }

  /// Drops what was typed.
  void startOver() {
    byHand = Optional.empty();
  }

  /// The first conflict nobody chose for, or -1.
  int firstOpen() {
    return picks.indexOf(Optional.<Pick>empty());
  }

  /// How many choices are missing.
  int left() {
    if (byHand.isPresent()) {
      return isMarked(byHand.get()) ? 1 : 0;
    }
    if (!conflicts.isEmpty()) {
      return Collections.frequency(picks, Optional.<Pick>empty());
    }
    return merge.proposal().isPresent() || whole.isPresent() ? 0 : 1;
  }

  private static boolean isMarked(String text) {
    return text.contains(MINE) || text.contains(THEIRS);
  }

  /// What was chosen; empty while something is missing.
  Optional<Answer> answer() {
    if (left() > 0) {
      return Optional.empty();
    }
    if (byHand.isPresent()) {
      return Optional.of(new Answer.Text(TextFile.of(chosen()).content(byHand.get())));
    }
    if (whole.isPresent()) {
      return Optional.of(whole.get() == Pick.MINE ? merge.keepMine() : merge.takeTheirs());
    }
    return conflicts.isEmpty() ? merge.proposal() : Optional.of(new Answer.Text(chosen()));
  }

  /// The text as far as it is chosen; both sides between marks where it is not.
  String text() {
    return byHand.orElseGet(this::chosen);
  }

  private String chosen() {
    if (merge.merge().isEmpty()) {
      boolean mine = whole.orElse(Pick.MINE) == Pick.MINE;
      FileMerge.Version kept = mine ? merge.mine() : merge.theirs();
      return textOf(kept);
    }
    IdentityHashMap<Chunk.Conflict, Integer> places = new IdentityHashMap<>();
    conflicts.forEach(conflict -> places.put(conflict, places.size()));
    return merge
        .merge()
        .get()
        .text(conflict -> lines(conflict, picks.get(places.getOrDefault(conflict, 0))));
  }

  private static List<String> lines(Chunk.Conflict conflict, Optional<Pick> pick) {
    List<String> lines = new ArrayList<>();
    if (pick.isEmpty()) {
      lines.add(MINE);
      lines.addAll(conflict.mine());
      lines.add(BETWEEN);
      lines.addAll(conflict.theirs());
      lines.add(THEIRS);
      return lines;
    }
    if (pick.get() != Pick.THEIRS) {
      lines.addAll(conflict.mine());
    }
    if (pick.get() != Pick.MINE) {
      lines.addAll(conflict.theirs());
    }
    return lines;
  }

  /// My text; empty where I have none.
  String mine() {
    return textOf(merge.mine());
  }

  /// Their text; empty where they have none.
  String theirs() {
    return textOf(merge.theirs());
  }

  private static String textOf(FileMerge.@Nullable Version version) {
    return version == null || version.text() == null ? "" : version.text();
  }

  /// The line of my text, from 0, where a conflict begins.
  int lineOf(int conflict) {
    int line = 0;
    int at = -1;
    for (Chunk chunk : merge.merge().map(Merge::chunks).orElse(List.of())) {
      if (chunk instanceof Chunk.Conflict && ++at == conflict) {
        return line;
      }
      line += chunk.mine().size();
    }
    return line;
  }
}
