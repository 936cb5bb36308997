package dev.sheaf.ui.shell;

import dev.sheaf.library.Shelf;

/// Where the sidebar leads: what the list pane shows.
public sealed interface Place {
  /// The gists of a shelf.
  record OfShelf(Shelf shelf) implements Place {}

  /// Someone's public gists.
  record Person(String login) implements Place {}

  /// What a question finds.
  record Found(String query) implements Place {}

  /// What was typed and not saved.
  record Drafts() implements Place {}

  /// What waits to be sent.
  record Outbox() implements Place {}

  /// Deleted gists.
  record Trash() implements Place {}

  /// The library as data: questions in SQL, and loads elsewhere.
  record Data() implements Place {}
}
