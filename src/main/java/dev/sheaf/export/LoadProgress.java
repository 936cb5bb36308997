package dev.sheaf.export;

/// How far a load is.
public sealed interface LoadProgress {
  /// Lists and contents come from a host.
  ///
  /// @param host by name
  record Syncing(String host) implements LoadProgress {}

  /// Something is asked of a host for each gist that needs it.
  ///
  /// @param done of so many gists in `total`
  record Fetching(Resource resource, int done, int total) implements LoadProgress {}

  /// Rows are compared and written.
  ///
  /// @param rows looked at so far
  record Writing(Resource resource, long rows) implements LoadProgress {}

  /// All is written, and becomes visible.
  record Finishing() implements LoadProgress {}
}
