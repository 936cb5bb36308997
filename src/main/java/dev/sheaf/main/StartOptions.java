package dev.sheaf.main;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the command line says about this start.
///
/// @param trace where milestones are written; null for nowhere
/// @param rehearsal whether the app shows a few gists and quits, for the Java machine to remember
record StartOptions(Wanted wanted, @Nullable Path trace, boolean rehearsal) {}
