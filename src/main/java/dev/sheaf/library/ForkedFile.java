package dev.sheaf.library;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.library.Incoming.Kind;
import dev.sheaf.library.Incoming.Way;
import dev.sheaf.text.Chunk;
import dev.sheaf.text.Merge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of a fork and of its original, of which the original's is news.
///
/// @param began as it was when the fork was made; null where there was none, or nobody knows
/// @param mine null where the fork has none
/// @param theirs null where the original has none
/// @param known whether it is known what was when the fork was made
record ForkedFile(
    String name,
    @Nullable GistFile began,
    @Nullable GistFile mine,
    @Nullable GistFile theirs,
    boolean known) {

  Incoming incoming() throws InterruptedException {
    String here = text(mine);
    String there = text(theirs);
    if ((mine != null && here == null) || (theirs != null && there == null)) {
      return new Incoming(name, Kind.NO_TEXT, mine, List.of(new Way(Choice.KEEP, here)));
    }
    Way keep = new Way(Choice.KEEP, here);
    Way take = new Way(Choice.TAKE, there);
    boolean mineAsItWas = known && FilePlan.same(began, mine);
    if (theirs == null) {
      return mineAsItWas ? is(Kind.DELETED, take, keep) : is(Kind.DELETED_THERE, keep, take);
    }
    if (mine == null) {
      return began == null ? is(Kind.ADDED, take, keep) : is(Kind.DELETED_HERE, keep, take);
    }
    if (mineAsItWas) {
      return is(Kind.CHANGED, take, keep);
    }
    String before = text(began);
    return before == null
        ? is(Kind.UNKNOWN, keep, take)
        : together(Merge.threeWay(before, String.valueOf(here), String.valueOf(there)), keep, take);
  }

  private Incoming together(Merge merge, Way keep, Way take) {
    return merge.isClean()
        ? is(Kind.MERGED, new Way(Choice.BOTH, merge.text()), keep, take)
        : is(
            Kind.CLASHES,
            keep,
            new Way(Choice.BOTH_KEEPING, merge.text()),
            new Way(Choice.BOTH_TAKING, merge.text(Chunk.Conflict::theirs)),
            take);
  }

  private Incoming is(Kind kind, Way... ways) {
    return new Incoming(name, kind, mine, List.of(ways));
  }

  private static @Nullable String text(@Nullable GistFile file) {
    return file == null || !file.isComplete() ? null : file.content();
  }
}
