package dev.sheaf.library;

/// How far a backup, or the restoring of one, has come.
///
/// @param done gists that are through
public record BackupProgress(int done, int total) {}
