package dev.sheaf.library;

/// What a quick look at the host brought.
///
/// @param changed how many gists were new or changed
/// @param complete false where there is more to find, which only a look at every page does
public record Looked(int changed, boolean complete) {}
