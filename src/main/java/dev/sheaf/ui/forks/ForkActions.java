package dev.sheaf.ui.forks;

import java.net.URI;
import java.util.function.Consumer;

/// What can be done to a fork from its row.
///
/// @param browse opens a page in the browser
record ForkActions(Consumer<ForkRow> open, Consumer<ForkRow> compare, Consumer<URI> browse) {}
