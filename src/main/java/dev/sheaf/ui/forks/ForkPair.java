package dev.sheaf.ui.forks;

/// A fork and the gist it came from, by their ids.
record ForkPair(String original, String fork) {}
