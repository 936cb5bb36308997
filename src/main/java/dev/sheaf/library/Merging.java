package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.MergePlan.DescriptionMerge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts an edit together with what somebody else saved meanwhile, or in the very moment of a save.
public final class Merging {
  private final Reading reading;
  private final Drafts drafts;
  private final Overwrites overwrites;

  Merging(Overwrites overwrites, Reading reading, Drafts drafts) {
    this.overwrites = overwrites;
    this.reading = reading;
    this.drafts = drafts;
  }

  /// How a kept edit goes together with the gist as the host has it now.
  public MergePlan plan(Draft mine) throws GistException {
    OpenGist now = reading.fetched(gistOf(mine));
    return new Planning(reading, mine, drafts.base(mine, now.gist()), now, false).plan();
  }

  /// The same where more is known of the gist the edit began from.
  ///
  /// @param base all of it, with the texts of the files the edit touches
  public MergePlan plan(Draft mine, Gist base) throws GistException {
    return new Planning(reading, mine, base, reading.fetched(gistOf(mine)), true).plan();
  }

  private static String gistOf(Draft mine) throws GistException {
    if (mine.gistId() == null) {
      throw new GistException(new Failure.NotFound());
    }
    return mine.gistId();
  }

  /// Looks once more what earlier saves went over, where that could not be found out, or nobody
  /// decided about it before the app ended.
  public void lookAgain() throws GistException {
    overwrites.lookAgain();
  }

  /// What a save of the gist went over, told until somebody decided.
  public Optional<Overwritten> overwritten(String gistId) {
    return overwrites.of(gistId);
  }

  /// Somebody decided what becomes of it.
  public void settle(Overwritten found) throws GistException {
    overwrites.forget(found.save());
  }

  /// How a change that a save went over goes together with what was saved.
  public MergePlan planBack(Overwritten found) throws GistException {
    OpenGist now = reading.fetched(found.saved().id());
    List<FileMerge> files = new ArrayList<>();
    for (Overwritten.Lost lost : found.files()) {
      Optional<GistFile> there =
          lost.mine() == null ? Optional.empty() : now.gist().file(lost.mine());
      files.add(
          new FilePlan(reading)
              .plan(
                  found.checked().file(lost.name()).orElse(null),
                  mine(found, lost, there),
                  found.theirs().file(lost.name()).orElse(null),
                  there.orElse(null)));
    }
    String words = now.gist().description();
    return new MergePlan(now, new DescriptionMerge(words, words, words), files);
  }

  private DraftFile mine(Overwritten found, Overwritten.Lost lost, Optional<GistFile> there)
      throws GistException {
    GistFile base = found.checked().file(lost.name()).orElse(null);
    String baseName = base == null ? null : base.name();
    String blobId = base == null ? null : base.blobId();
    return there.isEmpty()
        ? new DraftFile(baseName, blobId, lost.name(), null, true)
        : new DraftFile(
            baseName,
            blobId,
            there.get().name(),
            FilePlan.text(reading, there.get()).orElse(null),
            false);
  }

  /// The draft that nothing was typed in, for merging back what a save went over.
  public static Draft untouched(Gist gist) {
    return new Draft(
        gist.id(),
        gist.id(),
        gist.description(),
        gist.description(),
        gist.visibility(),
        List.of(),
        Instant.now());
  }
}
