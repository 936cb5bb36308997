package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileMerge.Outcome;
import dev.sheaf.library.FileMerge.Version;
import dev.sheaf.text.Merge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts together what two people made of one file.
record FilePlan(Reading reading) {
  /// @param base null where there was none
  /// @param theirs null where they have none
  /// @param now as the host has it; null where it has it not
  FileMerge plan(
      @Nullable GistFile base, DraftFile mine, @Nullable GistFile theirs, @Nullable GistFile now)
      throws GistException {
    boolean changedThere = !same(base, theirs);
    boolean textNeeded = changedThere && (mine.content() != null || mine.deleted());
    String baseText = base == null ? null : text(reading, base).orElse(null);
    String theirText = theirs != null && textNeeded ? text(reading, theirs).orElse(null) : null;
    if (theirs != null && !changedThere) {
      theirText = baseText;
    }
    String myText = mine.content() == null ? baseText : mine.content();
    return new FileMerge(
        name(base, mine, theirs),
        base == null ? null : new Version(base.name(), baseText),
        mine.deleted() ? null : new Version(mine.name(), myText),
        theirs == null ? null : new Version(theirs.name(), theirText),
        now,
        outcome(mine, changedThere, new Texts(base != null, baseText, theirs != null, theirText)));
  }

  // My new name, or else theirs.
  private static String name(@Nullable GistFile base, DraftFile mine, @Nullable GistFile theirs) {
    boolean renamed = base == null || !base.name().equals(mine.name());
    return theirs == null || renamed ? mine.name() : theirs.name();
  }

  /// What is known of the other two texts.
  private record Texts(
      boolean hasBase, @Nullable String base, boolean hasTheirs, @Nullable String theirs) {}

  private static Outcome outcome(DraftFile mine, boolean changedThere, Texts texts)
      throws GistException {
    if (mine.deleted()) {
      if (!texts.hasTheirs()) {
        return new Outcome.Same();
      }
      return changedThere ? new Outcome.DeletedHere() : new Outcome.OnlyMine();
    }
    if (!texts.hasTheirs()) {
      return texts.hasBase() ? new Outcome.DeletedThere() : new Outcome.OnlyMine();
    }
    if (mine.content() == null) {
      return changedThere ? new Outcome.OnlyTheirs() : new Outcome.Unchanged();
    }
    if (!changedThere) {
      return new Outcome.OnlyMine();
    }
    String theirs = texts.theirs();
    if (theirs == null) {
      return new Outcome.NoText();
    }
    return mine.content().equals(theirs)
        ? new Outcome.Same()
        : merged(mine.content(), theirs, texts);
  }

  private static Outcome merged(String mine, String theirs, Texts texts) throws GistException {
    try {
      if (!texts.hasBase()) {
        return new Outcome.BothAdded(Merge.twoWay(mine, theirs));
      }
      if (texts.base() == null) {
        return new Outcome.NoBase(Merge.twoWay(mine, theirs));
      }
      Merge merge = Merge.threeWay(texts.base(), mine, theirs);
      return merge.isClean() ? new Outcome.Merged(merge) : new Outcome.Conflict(merge);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    }
  }

  static boolean same(@Nullable GistFile one, @Nullable GistFile other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    String id = id(one);
    return id != null && id.equals(id(other));
  }

  private static @Nullable String id(GistFile file) {
    return file.blobId() == null && file.isComplete() && file.content() != null
        ? BlobId.of(file.content())
        : file.blobId();
  }

  /// The whole text of a file; empty where it is no text, too large, or gone.
  static Optional<String> text(Reading reading, GistFile file) throws GistException {
    if (file.isComplete()) {
      return Optional.ofNullable(file.content());
    }
    try {
      return Optional.ofNullable(reading.whole(file))
          .filter(OpenFile::isEditable)
          .map(whole -> whole.file().content());
    } catch (GistException e) {
      if (e.failure() instanceof Failure.TooLarge
          || e.failure() instanceof Failure.Malformed
          || e.failure() instanceof Failure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
