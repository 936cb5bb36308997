package dev.sheaf.github;

import java.net.URI;

/// A version that was released.
///
/// @param version without the `v` that often stands before it
/// @param page where it can be had
public record Release(String version, URI page) {}
