package dev.sheaf.library;

/// What a backup brought back.
///
/// @param contents that were not on this machine
/// @param drafts that were not here
/// @param keptDrafts that are here already, perhaps other than in the backup; they stay as they are
public record Restored(int contents, int drafts, int keptDrafts) {}
