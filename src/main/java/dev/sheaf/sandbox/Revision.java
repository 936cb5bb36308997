package dev.sheaf.sandbox;

import java.time.Instant;

/// One commit of a gist.
///
/// @param sha of the commit, 40 hex digits
/// @param email of its author; users are found by it
record Revision(String sha, String email, Instant at, int additions, int deletions) {}
