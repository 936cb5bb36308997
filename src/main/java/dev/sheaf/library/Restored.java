package dev.sheaf.library;

/// What a backup brought back.
///
/// @param contents that were not on this machine
/// @param drafts that were not here
/// @param keptDrafts that are here already, perhaps other than in the backup; they stay as they are
/// @param trashed gists of one's own that are not on the host; they stand in the Trash now
public record Restored(int contents, int drafts, int keptDrafts, int trashed) {}
