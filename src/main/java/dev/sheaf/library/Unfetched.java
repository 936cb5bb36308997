package dev.sheaf.library;

import java.time.Instant;

/// A file that could not be fetched; it is tried again later by itself.
///
/// @param name empty where the gist's whole list of files could not be had
/// @param reason a short word: see `FetchTrouble`
public record Unfetched(String gistId, String name, FetchTrouble reason, Instant triedAt) {}
