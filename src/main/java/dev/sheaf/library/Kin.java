package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import java.time.Instant;

/// A fork and the gist it came from, as they are now, with their texts as far as those can be had.
///
/// @param asOf when the host last said that it is so
/// @param live whether that was just now, for both; false where this is the local copy
public record Kin(Gist original, Gist fork, Instant asOf, boolean live) {}
