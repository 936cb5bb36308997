package dev.sheaf.ui.session;

import dev.sheaf.gist.Gist;

/// What the editor and the inspector show.
public sealed interface Shown {
  /// Nothing was chosen.
  record Nothing() implements Shown {}

  /// A gist of a host.
  ///
  /// @param gist as the list knows it, content or not; `id` is what counts
  record Saved(Gist gist) implements Shown {}

  /// A gist that only stands here so far.
  ///
  /// @param draftId names it among the drafts
  record Unsaved(String draftId) implements Shown {}
}
