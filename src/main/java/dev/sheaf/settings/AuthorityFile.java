package dev.sheaf.settings;

import org.jspecify.annotations.Nullable;

/// A file with certificates of those who may vouch for hosts.
///
/// @param host the name of the one host they are trusted for; null for all
public record AuthorityFile(String path, @Nullable String host) {}
