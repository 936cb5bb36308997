package dev.sheaf.library;

import java.nio.file.Path;

/// A zip file with a copy of the library.
///
/// @param files contents that are in it
/// @param missing files whose contents were not on this machine
/// @param bytes how large the zip is
public record Backup(Path file, int gists, int files, int missing, int drafts, long bytes) {}
