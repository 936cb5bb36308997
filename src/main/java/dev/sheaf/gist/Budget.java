package dev.sheaf.gist;

import java.time.Instant;

/// How many requests the host still answers, and until when.
///
/// @param limit requests in one period
/// @param remaining of them, not yet used
public record Budget(int limit, int remaining, Instant resetsAt) {}
