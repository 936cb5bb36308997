package dev.sheaf.ui.forks;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.code.ChangedFile;
import java.util.List;
import java.util.Optional;

/// A fork beside the gist it came from.
///
/// @param title which two these are
/// @param note why this may not be so any more; empty where the host just said it
/// @param changed what the fork has otherwise than the original
/// @param news what the original has that the fork lacks; empty where the fork is somebody else's
public record ForkComparison(
    String title,
    String note,
    Gist fork,
    List<ChangedFile> changed,
    Optional<List<NewsFile>> news) {
  public ForkComparison {
    changed = List.copyOf(changed);
  }
}
