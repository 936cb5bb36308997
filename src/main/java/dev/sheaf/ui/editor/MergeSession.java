package dev.sheaf.ui.editor;

import dev.sheaf.gist.Draft;
import dev.sheaf.library.FileMerge;
import dev.sheaf.library.FileMerge.Answer;
import dev.sheaf.library.MergePlan;
import dev.sheaf.library.Overwritten;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A merge that a person looks at; nothing of it is in the editor or on the host yet.
final class MergeSession {
  /// What is shown of a file.
  enum Look {
    /// Mine beside theirs.
    SIDES,
    /// What comes of it, beside what is there now.
    RESULT,
    /// What comes of it, to be changed by hand.
    HAND
  }

  private final Draft mine;
  private final MergePlan plan;
  private final Optional<Overwritten> overwritten;
  private final List<MergeFile> files;
  private final ObjectProperty<Optional<MergeFile>> current;
  private final ObjectProperty<Look> look;
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private Optional<String> description = Optional.empty();

  /// @param overwritten what is merged back; empty where a save met a conflict
  MergeSession(Draft mine, MergePlan plan, Optional<Overwritten> overwritten) {
    this.mine = mine;
    this.plan = plan;
    this.overwritten = overwritten;
    files = plan.files().stream().filter(MergeFile::isWorthShowing).map(MergeFile::new).toList();
    current =
        new SimpleObjectProperty<>(
            files.stream()
                .filter(file -> file.left() > 0)
                .findFirst()
                .or(() -> files.stream().findFirst()));
    look = new SimpleObjectProperty<>(plan.isClean() ? Look.RESULT : Look.SIDES);
    changed();
  }

  ObjectProperty<Look> lookProperty() {
    return look;
  }

  MergePlan plan() {
    return plan;
  }

  /// Whether everything goes together by itself.
  boolean isClean() {
    return plan.isClean();
  }

  /// Both descriptions, mine first; empty where nobody needs to choose.
  List<String> descriptions() {
    return plan.description().isConflict()
        ? List.of(plan.description().mine(), plan.description().theirs())
        : List.of();
  }

  Optional<Overwritten> overwritten() {
    return overwritten;
  }

  /// Those there is something to see of.
  List<MergeFile> files() {
    return files;
  }

  /// How many more were touched by one side only, or by both alike.
  int others() {
    return plan.files().size() - files.size();
  }

  ObjectProperty<Optional<MergeFile>> currentProperty() {
    return current;
  }

  /// How many choices are missing.
  ReadOnlyIntegerProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  /// Grows with each choice.
  ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /// Takes note of a choice made in one of the files.
  void changed() {
    int open = files.stream().mapToInt(MergeFile::left).sum();
    left.set(open + (plan.description().isConflict() && description.isEmpty() ? 1 : 0));
    changes.set(changes.get() + 1);
  }

  void describe(String text) {
    description = Optional.of(text);
    changed();
  }

  String description() {
    return description.orElse(plan.description().proposal());
  }

  /// The edit with all that was chosen, on top of what the host has.
  Draft draft() {
    Map<FileMerge, Answer> answers = new HashMap<>();
    for (MergeFile file : files) {
      file.answer().ifPresent(answer -> answers.put(file.merge(), answer));
    }
    return plan.draft(mine, description(), answers);
  }
}
