package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
import dev.sheaf.text.Merge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One file, and what two people made of it since it was the same for both.
///
/// @param name what it will be called
/// @param base as both began; null where there was none
/// @param mine null where I deleted it
/// @param theirs null where they deleted it, or never had it
/// @param now as the host has it now; null where it has it not
public record FileMerge(
    String name,
    @Nullable Version base,
    @Nullable Version mine,
    @Nullable Version theirs,
    @Nullable GistFile now,
    Outcome outcome) {

  /// A file at one time.
  ///
  /// @param text null where it is not here, for nothing needs it or it cannot be had
  public record Version(String name, @Nullable String text) {}

  /// What came of putting both together.
  public sealed interface Outcome {
    /// Nobody changed its text.
    record Unchanged() implements Outcome {}

    record OnlyMine() implements Outcome {}

    record OnlyTheirs() implements Outcome {}

    /// Both made the same of it.
    record Same() implements Outcome {}

    /// Both changed it in different places.
    record Merged(Merge merge) implements Outcome {}

    /// Both changed the same place.
    record Conflict(Merge merge) implements Outcome {}

    /// They deleted what I changed.
    record DeletedThere() implements Outcome {}

    /// I deleted what they changed.
    record DeletedHere() implements Outcome {}

    /// Both made a file of this name.
    record BothAdded(Merge merge) implements Outcome {}

    /// Both changed it, and what they began from is not known any more.
    record NoBase(Merge merge) implements Outcome {}

    /// Both changed it, and their text cannot be had.
    record NoText() implements Outcome {}
  }

  /// What shall become of the file.
  public sealed interface Answer {
    record Text(String text) implements Answer {}

    /// It stays as the host has it.
    record AsThere() implements Answer {}

    record Delete() implements Answer {}
  }

  /// Whether they gave it another name.
  public boolean isRenamedThere() {
    return base != null && theirs != null && !base.name().equals(theirs.name());
  }

  /// Whether another file has my name there by now, so that mine gets another one.
  public boolean isMoved() {
    return mine != null
        && (base == null || !base.name().equals(mine.name()))
        && !name.equals(mine.name());
  }

  /// The chunks of both texts; empty where there are not two to put together.
  public Optional<Merge> merge() {
    return switch (outcome) {
      case Outcome.Merged(Merge merge) -> Optional.of(merge);
      case Outcome.Conflict(Merge merge) -> Optional.of(merge);
      case Outcome.BothAdded(Merge merge) -> Optional.of(merge);
      case Outcome.NoBase(Merge merge) -> Optional.of(merge);
      case Outcome.Unchanged(),
          Outcome.OnlyMine(),
          Outcome.OnlyTheirs(),
          Outcome.Same(),
          Outcome.DeletedThere(),
          Outcome.DeletedHere(),
          Outcome.NoText() ->
          Optional.empty();
    };
  }

  /// What comes of it without asking anybody; empty where somebody must be asked.
  public Optional<Answer> proposal() {
    return switch (outcome) {
      case Outcome.Unchanged(), Outcome.OnlyTheirs(), Outcome.Same() ->
          Optional.of(new Answer.AsThere());
      case Outcome.OnlyMine() -> Optional.of(keepMine());
      case Outcome.Merged(Merge merge) -> Optional.of(new Answer.Text(merge.text()));
      case Outcome.Conflict(Merge merge) -> Optional.empty();
      case Outcome.BothAdded(Merge merge) -> Optional.empty();
      case Outcome.NoBase(Merge merge) -> Optional.empty();
      case Outcome.DeletedThere(), Outcome.DeletedHere(), Outcome.NoText() -> Optional.empty();
    };
  }

  /// The answer that leaves the file as I have it.
  public Answer keepMine() {
    if (mine == null) {
      return new Answer.Delete();
    }
    return mine.text() == null ? new Answer.AsThere() : new Answer.Text(mine.text());
  }

  /// The answer that leaves the file as they have it.
  public Answer takeTheirs() {
    if (theirs == null) {
      return new Answer.Delete();
    }
    return theirs.text() == null ? new Answer.AsThere() : new Answer.Text(theirs.text());
  }
}
