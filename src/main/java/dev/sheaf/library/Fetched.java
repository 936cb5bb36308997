package dev.sheaf.library;

/// What a fetch of missing contents brought.
///
/// @param files that came
/// @param bytes of them
/// @param failed files that could not be had
public record Fetched(int files, long bytes, int failed) {}
