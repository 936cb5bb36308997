package dev.sheaf.library;

import java.nio.file.Path;

/// What an update of the mirrors brought.
///
/// @param folder that holds them
/// @param gists that have a mirror now
/// @param updated those whose mirror was fetched just now
/// @param failed gists whose mirror could not be fetched
public record Mirrored(Path folder, int gists, int updated, int failed) {}
