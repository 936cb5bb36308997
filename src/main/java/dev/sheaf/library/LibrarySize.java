package dev.sheaf.library;

/// How much of an account's gists is on this machine.
///
/// @param bytes of the contents
public record LibrarySize(int gists, int files, long bytes, int drafts) {}
