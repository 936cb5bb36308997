package dev.sheaf.ui.session;

/// A place in a text that somebody wants to see.
///
/// @param line counted from 1
public record Spot(String gistId, String file, int line) {}
