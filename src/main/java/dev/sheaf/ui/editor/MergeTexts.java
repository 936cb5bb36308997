package dev.sheaf.ui.editor;

import dev.sheaf.library.FileMerge;
import dev.sheaf.library.FileMerge.Outcome;
import dev.sheaf.text.TextFile;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Objects;

/// The words of a merge.
final class MergeTexts {
  private MergeTexts() {}

  /// In a word or two, how it stands with a file.
  static String state(MergeFile file) {
    if (file.left() > 0) {
      return Messages.text("editor.merge.state.left", file.left());
    }
    return file.merge().proposal().isPresent()
        ? Messages.text("editor.merge.state.merged")
        : Messages.text("editor.merge.state.chosen");
  }

  /// What happened to a file, in a sentence.
  static String explained(MergeFile file) {
    FileMerge merge = file.merge();
    String what =
        Messages.text(
            switch (merge.outcome()) {
              case Outcome.Merged merged -> "editor.merge.file.merged";
              case Outcome.Conflict conflict -> "editor.merge.file.conflict";
              case Outcome.BothAdded added -> "editor.merge.file.bothAdded";
              case Outcome.NoBase unknown -> "editor.merge.file.noBase";
              case Outcome.DeletedThere() -> "editor.merge.file.deletedThere";
              case Outcome.DeletedHere() -> "editor.merge.file.deletedHere";
              case Outcome.NoText() -> "editor.merge.file.noText";
              case Outcome.Unchanged(), Outcome.OnlyMine(), Outcome.OnlyTheirs(), Outcome.Same() ->
                  "editor.merge.file.oneSide";
            });
    if (merge.isRenamedThere()) {
      String to = Objects.requireNonNull(merge.theirs()).name();
      return what + " " + Messages.text("editor.merge.file.renamed", DisplayText.isolated(to));
    }
    return merge.isMoved()
        ? what + " " + Messages.text("editor.merge.file.moved", DisplayText.isolated(merge.name()))
        : what;
  }

  /// What comes of a file, its lines ended by `\n`.
  static String plain(MergeFile file) {
    return TextFile.of(file.text()).text();
  }
}
